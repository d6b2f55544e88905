package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.backend.Network;
import argmax.engine.net.loss.Criterion;
import argmax.engine.net.loss.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a network is worth on some rows.
 *
 * @param rows how many there are
 * @param loss the weighted mean over rows of what is minimised, penalties left out; summed over outputs
 * @param error at the first output: how many rows are classified wrongly, or for numbers Σ(y − t)²
 * @param mean of the numbers t to be predicted; 0 for classes
 * @param spread the error of a guess that knows nothing: all rows, or for numbers Σ(t − mean)²
 */
public record Evaluation(int rows, double loss, double error, double mean, double spread) {
    /** Of classes, of which {@code wrong} rows are taken for another. */
    public static Evaluation ofClasses(int rows, double loss, double wrong) {
        return new Evaluation(rows, loss, wrong, 0, rows);
    }

    /**
     * Of numbers.
     *
     * @param targets what was to be predicted, one per row
     * @param squares Σ(y − t)²
     */
    public static Evaluation ofNumbers(double[] targets, double loss, double squares) {
        double mean = Arrays.stream(targets).average().orElse(0);
        double spread = Arrays.stream(targets).map(target -> (target - mean) * (target - mean)).sum();
        return new Evaluation(targets.length, loss, squares, mean, spread);
    }

    static Evaluation of(Architecture architecture, Network network, Samples samples) {
        Exit first = architecture.exits().getFirst();
        double loss = 0;
        double error = Double.NaN;
        for (Exit exit : architecture.exits()) {
            double[] outputs = network.outputs(exit.place(), samples);
            loss += exit.weight() * loss(architecture, exit, outputs, samples);
            if (exit.equals(first)) {
                error = exit.target() == Exit.CLASS
                        ? wrong(architecture, exit, outputs, samples)
                        : squares(exit, outputs, samples);
            }
        }
        return first.target() == Exit.CLASS
                ? ofClasses(samples.rows(), loss, error)
                : ofNumbers(targets(first, samples), loss, error);
    }

    /** Of all rows of several. */
    public static Evaluation pooled(List<Evaluation> parts) {
        int rows = parts.stream().mapToInt(Evaluation::rows).sum();
        double mean = parts.stream().mapToDouble(part -> part.rows * part.mean).sum() / rows;
        return new Evaluation(
                rows,
                parts.stream().mapToDouble(part -> part.loss * part.rows).sum() / rows,
                parts.stream().mapToDouble(Evaluation::error).sum(),
                mean,
                parts.stream()
                        .mapToDouble(part -> part.spread + part.rows * (part.mean - mean) * (part.mean - mean))
                        .sum());
    }

    /** The share of rows classified correctly, or for numbers R², the share of their variance that is explained. */
    public double score() {
        return (spread - error) / spread;
    }

    private static double loss(Architecture architecture, Exit exit, double[] outputs, Samples samples) {
        Criterion criterion = Criterion.of(exit.loss());
        Truth truth = Truth.of(exit, samples);
        int units = architecture.width(exit.place());
        double sum = 0;
        for (int row = 0; row < samples.rows(); row++) {
            sum += truth.weight(row) * criterion.loss(outputs, units, row, truth);
        }
        return sum / samples.rows();
    }

    private static double wrong(Architecture architecture, Exit exit, double[] outputs, Samples samples) {
        double[] logarithms = Criterion.of(exit.loss()).logProbabilities(outputs, architecture.width(exit.place()));
        Predictions predictions = new Predictions(architecture.classes(), logarithms);
        return IntStream.range(0, samples.rows())
                .filter(row -> predictions.mostLikely(row) != samples.label(row))
                .count();
    }

    private static double squares(Exit exit, double[] outputs, Samples samples) {
        double sum = 0;
        for (int row = 0; row < samples.rows(); row++) {
            double distance = outputs[row] - samples.target(row, exit.target());
            sum += distance * distance;
        }
        return sum;
    }

    private static double[] targets(Exit exit, Samples samples) {
        return IntStream.range(0, samples.rows()).mapToDouble(row -> samples.target(row, exit.target())).toArray();
    }
}
