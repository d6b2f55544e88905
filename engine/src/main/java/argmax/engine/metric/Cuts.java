package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What thresholds do to rows that are judged, small enough to be kept with a result: all cuts where they are few; else one at
 * each mark of the scale, and some evenly many rows apart, since good classifiers heap most rows up at the ends.
 *
 * @param scale what the thresholds are set on
 * @param all whether these are all cuts that there are
 * @param positives rows of the positive class
 * @param negatives rows of the others
 * @param thresholds falling; rows with a larger score are taken for positive
 * @param truePositives positives above each threshold
 * @param falsePositives negatives above it
 */
public record Cuts(
        ScoreScale scale,
        boolean all,
        long positives,
        long negatives,
        List<Double> thresholds,
        List<Long> truePositives,
        List<Long> falsePositives) {
    private static final int MOST = 200;
    private static final int BY_ROWS = 100;

    public Cuts {
        thresholds = List.copyOf(thresholds);
        truePositives = List.copyOf(truePositives);
        falsePositives = List.copyOf(falsePositives);
        InvalidValue.wholeNumber("thresholds", thresholds.size(), 1, Integer.MAX_VALUE);
        InvalidValue.wholeNumber("truePositives", truePositives.size(), thresholds.size(), thresholds.size());
        InvalidValue.wholeNumber("falsePositives", falsePositives.size(), thresholds.size(), thresholds.size());
    }

    /** @param thresholds of rows scored by {@link Scored#byScore} */
    static Cuts of(Thresholds thresholds, ScoreScale scale) {
        boolean all = thresholds.cuts() <= MOST;
        TreeMap<Double, Rates> kept = new TreeMap<>(Collections.reverseOrder());
        for (int i = 0; !all && i <= scale.steps(); i++) {
            double mark = scale.mark(i);
            kept.put(mark, thresholds.at(scale.lead(mark)));
        }
        for (Cut cut : thresholds.toDraw(all ? MOST : BY_ROWS)) {
            // Of cuts whose thresholds round to one, the first is right: rows that round to it are not above it.
            kept.putIfAbsent(scale.shown(cut.threshold()), cut.rates());
        }
        Rates some = kept.firstEntry().getValue();
        return new Cuts(
                scale,
                all,
                some.positives(),
                some.negatives(),
                List.copyOf(kept.keySet()),
                kept.values().stream().map(Rates::truePositives).toList(),
                kept.values().stream().map(Rates::falsePositives).toList());
    }

    /**
     * The cut at {@code threshold}; where no cut is kept there and others may lie between, that at the next smaller threshold
     * which is kept, with that threshold.
     */
    public Cut at(double threshold) {
        InvalidValue.number("threshold", threshold, -Double.MAX_VALUE, Double.MAX_VALUE);
        int i = 0;
        while (i < thresholds.size() && thresholds.get(i) > threshold) {
            i++;
        }
        if (i == thresholds.size()) {
            return new Cut(threshold, new Rates(positives, 0, negatives, 0));
        }
        return new Cut(all ? threshold : thresholds.get(i), rates(i));
    }

    /** Every cut that is kept, as the threshold falls. */
    public Stream<Cut> each() {
        return IntStream.range(0, thresholds.size()).mapToObj(i -> new Cut(thresholds.get(i), rates(i)));
    }

    private Rates rates(int i) {
        return new Rates(
                truePositives.get(i),
                positives - truePositives.get(i),
                falsePositives.get(i),
                negatives - falsePositives.get(i));
    }
}
