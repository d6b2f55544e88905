package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbers that were predicted for rows never seen, and the true ones: some rows, evenly chosen where there are many.
 *
 * @param rows how many rows there were
 * @param truth of the rows that are kept
 * @param predicted for each of these
 */
public record PredictedNumbers(int rows, List<Double> truth, List<Double> predicted) {
    private static final int MOST = 400;

    public PredictedNumbers {
        truth = List.copyOf(truth);
        predicted = List.copyOf(predicted);
        InvalidValue.wholeNumber("predicted", predicted.size(), truth.size(), truth.size());
    }

    /** @param predicted one number per row for its target {@code target} */
    static PredictedNumbers of(Samples rows, int target, double[] predicted) {
        return new PredictedNumbers(
                rows.rows(),
                IntStream.range(0, rows.rows()).mapToObj(row -> (double) rows.target(row, target)).toList(),
                IntStream.range(0, rows.rows()).mapToObj(row -> predicted[row]).toList());
    }

    /** Some of all of them. */
    static PredictedNumbers pooled(List<PredictedNumbers> parts) {
        List<Double> truth = all(parts, PredictedNumbers::truth);
        List<Double> predicted = all(parts, PredictedNumbers::predicted);
        List<Integer> some = some(truth.size());
        return new PredictedNumbers(
                truth.size(), some.stream().map(truth::get).toList(), some.stream().map(predicted::get).toList());
    }

    /** The numbers of at most 400 among {@code rows} rows, evenly spaced. */
    static List<Integer> some(int rows) {
        int kept = Math.min(rows, MOST);
        return IntStream.range(0, kept).mapToObj(i -> (int) ((long) i * rows / kept)).toList();
    }

    private static List<Double> all(List<PredictedNumbers> parts, Function<PredictedNumbers, List<Double>> numbers) {
        return parts.stream().flatMap(part -> numbers.apply(part).stream()).toList();
    }
}
