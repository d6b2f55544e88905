package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What every threshold does to scored rows. There is one cut more than there are different scores, numbered from 0: as their
 * threshold falls, each takes the next group of equal scores for positive, from no row to all.
 */
public final class Thresholds {
    private static final int MOST_POINTS = 200;

    /** {@code thresholds[i]} is the largest score that cut i does not take for positive. */
    private final double[] thresholds;

    private final long[] truePositives;
    private final long[] falsePositives;

    private Thresholds(double[] thresholds, long[] truePositives, long[] falsePositives) {
        this.thresholds = thresholds;
        this.truePositives = truePositives;
        this.falsePositives = falsePositives;
    }

    /** Sorts the rows once; both classes must have some. */
    public static Thresholds of(Scored rows) {
        rows.requireBothClasses("the positive class");
        int[] falling = IntStream.range(0, rows.rows())
                .boxed()
                .sorted((a, b) -> Double.compare(rows.score(b), rows.score(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        int groups = (int) IntStream.range(0, falling.length).filter(i -> ends(rows, falling, i)).count();
        double[] thresholds = new double[groups + 1];
        long[] truePositives = new long[groups + 1];
        long[] falsePositives = new long[groups + 1];
        int group = 0;
        long positives = 0;
        for (int i = 0; i < falling.length; i++) {
            thresholds[group] = rows.score(falling[i]);
            positives += rows.positive(falling[i]) ? 1 : 0;
            if (ends(rows, falling, i)) {
                group++;
                truePositives[group] = positives;
                falsePositives[group] = i + 1 - positives;
            }
        }
        thresholds[groups] = Math.nextDown(rows.score(falling[falling.length - 1]));
        return new Thresholds(thresholds, truePositives, falsePositives);
    }

    /** How many different cuts there are; at least 2. */
    public int cuts() {
        return thresholds.length;
    }

    /** Cut {@code i}, from 0, which takes no row for positive, to {@code cuts() − 1}, which takes all. */
    public Cut cut(int i) {
        return new Cut(thresholds[i], rates(i));
    }

    /** The counts where rows with a score above {@code threshold} are taken for positive. */
    public Rates at(double threshold) {
        if (Double.isNaN(threshold)) {
            throw new InvalidValue("threshold", threshold, "a number");
        }
        return rates(first(i -> thresholds[i] <= threshold));
    }

    /** The loosest cut with a mistag rate of at most {@code most}, 0 to 1. */
    public Cut atMistagOfAtMost(double most) {
        InvalidValue.number("mistag rate", most, 0, 1);
        return cut(first(i -> i + 1 == cuts() || rates(i + 1).mistag() > most));
    }

    /** The tightest cut with a signal efficiency of at least {@code least}, 0 to 1. */
    public Cut atEfficiencyOfAtLeast(double least) {
        InvalidValue.number("efficiency", least, 0, 1);
        return cut(first(i -> rates(i).sensitivity() >= least));
    }

    /**
     * The area under the curve of sensitivity against mistag rate, by trapezia in whole numbers: exactly the share of pairs
     * of a positive and a negative in which the positive scores higher, a tie counting one half.
     */
    public double auc() {
        long twice = 0;
        for (int i = 1; i < cuts(); i++) {
            twice += (falsePositives[i] - falsePositives[i - 1]) * (truePositives[i] + truePositives[i - 1]);
        }
        int all = cuts() - 1;
        return twice / (2.0 * falsePositives[all] * truePositives[all]);
    }

    /** All cuts where they are few, else 200 of them, evenly numbered, both ends among them: enough to draw a curve. */
    public List<Cut> toDraw() {
        return toDraw(MOST_POINTS);
    }

    /** The same, {@code most} of them at most; 2 at least. */
    List<Cut> toDraw(int most) {
        int points = Math.min(cuts(), most);
        int last = cuts() - 1;
        return IntStream.range(0, points).mapToObj(i -> cut((int) ((long) i * last / (points - 1)))).toList();
    }

    private Rates rates(int i) {
        int all = cuts() - 1;
        return new Rates(
                truePositives[i],
                truePositives[all] - truePositives[i],
                falsePositives[i],
                falsePositives[all] - falsePositives[i]);
    }

    /** The first cut for which {@code holds}, which holds for all after it; the last where it holds for none. */
    private int first(IntPredicate holds) {
        int low = 0;
        int high = cuts() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean ends(Scored rows, int[] falling, int i) {
        return i + 1 == falling.length || rows.score(falling[i + 1]) != rows.score(falling[i]);
    }
}
