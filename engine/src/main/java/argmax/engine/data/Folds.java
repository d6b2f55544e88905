package argmax.engine.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Shares rows out as a {@link Split} says: within each class the rows are shuffled by the split's seed and then dealt. */
public final class Folds {
    private Folds() {}

    /**
     * One fold for a hold-out, {@code folds} for k-fold; rows in rising order within each part.
     *
     * @param classes how many there are; where there are none, all rows are dealt as one class
     */
    public static List<Fold> of(Split split, Samples samples, int classes) {
        SplittableRandom random = new SplittableRandom(split.seed());
        List<int[]> shuffled = IntStream.range(0, Math.max(1, classes))
                .mapToObj(label -> shuffledRowsOf(label, samples, random))
                .toList();
        return dealt(split, shuffled);
    }

    /** The same without looking at classes, which leaves their shares in each part to chance. */
    public static List<Fold> unstratified(Split split, int rows) {
        int[] all = IntStream.range(0, rows).toArray();
        Shuffle.inPlace(all, new SplittableRandom(split.seed()));
        return dealt(split, List.of(all));
    }

    private static List<Fold> dealt(Split split, List<int[]> shuffled) {
        return switch (split) {
            case Split.HoldOut holdOut -> List.of(holdOut(holdOut, shuffled));
            case Split.KFold kFold -> kFold(kFold.folds(), shuffled);
        };
    }

    private static Fold holdOut(Split.HoldOut split, List<int[]> shuffled) {
        IntStream.Builder training = IntStream.builder();
        IntStream.Builder validation = IntStream.builder();
        IntStream.Builder test = IntStream.builder();
        double learning = learning(split, shuffled);
        for (int[] rows : shuffled) {
            int testing = share(split.test(), rows.length);
            int held = testing + share(split.validation(), rows.length);
            int end = held + share(learning, rows.length - held);
            for (int i = 0; i < end; i++) {
                (i < testing ? test : i < held ? validation : training).add(rows[i]);
            }
        }
        return new Fold(sorted(training), sorted(validation), sorted(test));
    }

    /** Which share of the rows that neither validate nor test train. */
    private static double learning(Split.HoldOut split, List<int[]> shuffled) {
        Integer wanted = split.training();
        int left = shuffled.stream()
                .mapToInt(rows -> rows.length - share(split.test(), rows.length) - share(split.validation(), rows.length))
                .sum();
        return wanted == null ? 1 : Math.min(1, (double) wanted / left);
    }

    /** A share of the rows of one class: rounded, but at least one where the share isn't 0. */
    private static int share(double share, int rows) {
        return share == 0 ? 0 : Math.max(1, (int) Math.round(share * rows));
    }

    /** Deals on from class to class, so that the folds' sizes differ by one at most. */
    private static List<Fold> kFold(int folds, List<int[]> shuffled) {
        int[] dealt = shuffled.stream().flatMapToInt(IntStream::of).toArray();
        List<Fold> result = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            IntStream.Builder training = IntStream.builder();
            IntStream.Builder validation = IntStream.builder();
            for (int i = 0; i < dealt.length; i++) {
                (i % folds == fold ? validation : training).add(dealt[i]);
            }
            result.add(new Fold(sorted(training), sorted(validation), new int[0]));
        }
        return result;
    }

    private static int[] shuffledRowsOf(int label, Samples samples, SplittableRandom random) {
        int[] rows = IntStream.range(0, samples.rows())
                .filter(row -> samples.label(row) == label)
                .toArray();
        Shuffle.inPlace(rows, random);
        return rows;
    }

    private static int[] sorted(IntStream.Builder rows) {
        return rows.build().sorted().toArray();
    }
}
