package argmax.engine.metric;

import argmax.engine.InvalidValue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Purity, efficiency and F1 over several classes. Macro averages count every class alike, however many rows it has; micro
 * averages count every row alike. Where each row has one class and gets one, the micro averages of all three are the accuracy.
 *
 * @param macroPurity with 0 for a class that nothing was taken for
 * @param macroF1 the mean of the classes' F1
 * @param weightedF1 the mean of the classes' F1, weighted by their rows
 * @param micro purity, efficiency and F1 at once
 */
public record Averages(double macroPurity, double macroEfficiency, double macroF1, double weightedF1, double micro) {
    /** Averages at least two classes, each of which has rows. */
    public static Averages of(Confusion confusion) {
        InvalidValue.wholeNumber("classes", confusion.classes(), 2, Integer.MAX_VALUE);
        IntToDoubleFunction f1 = label -> confusion.againstRest(label).f1();
        return new Averages(
                mean(confusion, label -> confusion.purity(label).orElse(0)),
                mean(confusion, confusion::efficiency),
                mean(confusion, f1),
                weighted(confusion, f1),
                confusion.accuracy());
    }

    private static double weighted(Confusion confusion, IntToDoubleFunction ofClass) {
        return IntStream.range(0, confusion.classes())
                .mapToDouble(label -> confusion.ofTrue(label) * ofClass.applyAsDouble(label) / confusion.total())
                .sum();
    }

    private static double mean(Confusion confusion, IntToDoubleFunction ofClass) {
        return IntStream.range(0, confusion.classes()).mapToDouble(ofClass).average().orElseThrow();
    }
}
