package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of the classes before a row is looked at. */
final class Prior {
    private Prior() {}

    /** Refuses shares that are no shares; an empty list stands for those of the training rows. */
    static List<Double> checked(List<Double> prior) {
        List<Double> shares = List.copyOf(InvalidValue.given("prior", prior));
        shares.forEach(share -> InvalidValue.number("prior", share, 0, 1));
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (!shares.isEmpty() && Math.abs(sum - 1) > 1e-9) {
            throw new InvalidValue("prior", shares, "shares that add up to 1");
        }
        return shares;
    }

    /**
     * One share for each class.
     *
     * @throws InvalidValue if they are given for another number of classes
     */
    static List<Double> of(List<Double> given, Samples training, int classes) {
        if (!given.isEmpty()) {
            InvalidValue.wholeNumber("shares in prior", given.size(), classes, classes);
            return given;
        }
        return Arrays.stream(training.counts(classes))
                .mapToObj(count -> (double) count / training.rows())
                .toList();
    }

    /** The inputs of the rows of one class. */
    static Columns rowsOf(int label, Samples training) {
        return Columns.of(training.pick(
                IntStream.range(0, training.rows()).filter(row -> training.label(row) == label).toArray()));
    }
}
