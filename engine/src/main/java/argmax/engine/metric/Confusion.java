package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often each true class was taken for each class: rows are true, columns predicted, here and in everything made of it. The
 * other way round is as common elsewhere.
 *
 * @param counts {@code counts.get(t).get(p)}: rows of true class t that were predicted as p; no classes where numbers are
 *     predicted
 */
public record Confusion(List<List<Integer>> counts) {
    /** What the shares of a cell are shares of. */
    public enum Share {
        /** Of its true class: lines add up to 1, and only this form tends to the identity as a classifier gets better. */
        TRUE_CLASS,
        /** Of its predicted class: columns add up to 1. */
        PREDICTED_CLASS,
        /** Of everything: all cells add up to 1. */
        TOTAL
    }

    public Confusion {
        counts = counts.stream().map(List::copyOf).toList();
        for (List<Integer> line : counts) {
            InvalidValue.wholeNumber("predicted classes", line.size(), counts.size(), counts.size());
            line.forEach(count -> InvalidValue.wholeNumber("count", count, 0, Integer.MAX_VALUE));
        }
    }

    public int classes() {
        return counts.size();
    }

    /** How many rows were counted. */
    public long total() {
        return IntStream.range(0, classes()).mapToLong(this::ofTrue).sum();
    }

    /** How many rows are of a class. */
    public long ofTrue(int label) {
        return counts.get(label).stream().mapToLong(Integer::longValue).sum();
    }

    /** How many rows were taken for a class. */
    public long ofPredicted(int label) {
        return counts.stream().mapToLong(line -> line.get(label)).sum();
    }

    /** The share of rows that were taken for what they are. */
    public double accuracy() {
        requireRows("rows", total());
        return (double) right() / total();
    }

    /** The share of the rows of a class that were taken for it, also recall; a class without rows is refused. */
    public double efficiency(int label) {
        requireRows("rows of class " + label, ofTrue(label));
        return (double) counts.get(label).get(label) / ofTrue(label);
    }

    /** The share of what was taken for a class that is of it, also precision; none where nothing was. */
    public OptionalDouble purity(int label) {
        long taken = ofPredicted(label);
        return taken == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) counts.get(label).get(label) / taken);
    }

    /** A class against all others. */
    public Rates againstRest(int label) {
        long hit = counts.get(label).get(label);
        long missed = ofTrue(label) - hit;
        long wrong = ofPredicted(label) - hit;
        return new Rates(hit, missed, wrong, total() - hit - missed - wrong);
    }

    /**
     * Each cell as a share, true classes in lines and predicted ones in columns whatever it is a share of. Where a predicted
     * class has no rows, its column is 0; a true class without rows is refused.
     */
    public List<List<Double>> shares(Share share) {
        return IntStream.range(0, classes())
                .mapToObj(t -> IntStream.range(0, classes())
                        .mapToObj(p -> (double) counts.get(t).get(p) / Math.max(1, whole(share, t, p)))
                        .toList())
                .toList();
    }

    long right() {
        return IntStream.range(0, classes()).mapToLong(label -> counts.get(label).get(label)).sum();
    }

    private long whole(Share share, int t, int p) {
        return switch (share) {
            case TRUE_CLASS -> requireRows("rows of class " + t, ofTrue(t));
            case PREDICTED_CLASS -> ofPredicted(p);
            case TOTAL -> requireRows("rows", total());
        };
    }

    private static long requireRows(String field, long rows) {
        if (rows == 0) {
            throw new InvalidValue(field, rows, "at least 1");
        }
        return rows;
    }
}
