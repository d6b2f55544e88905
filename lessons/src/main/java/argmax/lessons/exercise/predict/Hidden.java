package argmax.lessons.exercise.predict;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.lessons.exercise.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Rows whose truth stays with the server: fresh ones of a generated set. Row i, from 0, has the id i + 1.
 *
 * @param seed the author's, the same for everybody
 */
record Hidden(String set, int rows, long seed) {
    /** One half is shown as one works, the other decides. */
    enum Half {
        PUBLIC,
        PRIVATE
    }

    Hidden {
        DataSets.fresh(set, 1, seed);
    }

    DataCard card() {
        return DataSets.card(set);
    }

    List<String> classes() {
        return card().classes();
    }

    /** In an order of their own: some sets draw their classes in turn, and the ids would tell. */
    Samples samples() {
        return DataSets.fresh(set, rows, seed).pick(shuffled(Seeds.ROWS));
    }

    /** The rows of a half, drawn once and for all. */
    int[] half(Half half) {
        int[] order = shuffled(Seeds.HALVES);
        int[] picked = half == Half.PUBLIC ? Arrays.copyOf(order, rows / 2) : Arrays.copyOfRange(order, rows / 2, rows);
        Arrays.sort(picked);
        return picked;
    }

    private int[] shuffled(Seeds use) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        Collections.shuffle(order, new Random(use.seed(seed, 0)));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
