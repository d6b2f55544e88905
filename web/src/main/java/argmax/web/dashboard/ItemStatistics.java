package argmax.web.dashboard;

import argmax.engine.metric.Correlation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How hard an item is, and whether it tells learners apart.
 *
 * @param n how many learners these numbers are about
 * @param facility mean score as a share of the most there was to earn
 * @param first the same for first answers alone
 * @param discrimination correlation of the score with the total of the other items; empty where one of them never changes
 * @param tries median number of answers up to the first success, of those who had one; empty where nobody had
 * @param gaveUp the share that had none and left it
 * @param minutes median time
 */
record ItemStatistics(
        int n,
        double facility,
        double first,
        OptionalDouble discrimination,
        OptionalDouble tries,
        double gaveUp,
        double minutes) {
    /** Fewer learners than this say nothing about an item, and too much about themselves. */
    static final int FEWEST = 5;

    /** Below this an item tells learners hardly apart. */
    static final double LEAST_DISCRIMINATION = 0.2;

    /** Above this facility there is nobody to tell apart. */
    static final double EASY = 0.95;

    /**
     * What became of an item with one learner.
     *
     * @param score of the answer that counts, as a share of the most
     * @param first of the first answer, likewise
     * @param others what they earned with the other items
     * @param tries answers up to the first success; empty where there was none
     * @param gaveUp whether they left it without one
     */
    record Response(double score, double first, double others, Optional<Integer> tries, boolean gaveUp, double minutes) {}

    /** A pure function; empty where there are fewer than {@value #FEWEST} responses. */
    static Optional<ItemStatistics> of(List<Response> responses) {
        if (responses.size() < FEWEST) {
            return Optional.empty();
        }
        double[] scores = numbers(responses, Response::score);
        double[] tries =
                responses.stream().flatMap(response -> response.tries().stream()).mapToDouble(Integer::doubleValue).toArray();
        return Optional.of(new ItemStatistics(
                responses.size(),
                mean(scores),
                mean(numbers(responses, Response::first)),
                correlation(scores, numbers(responses, Response::others)),
                tries.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quartiles.of(tries).median()),
                (double) responses.stream().filter(Response::gaveUp).count() / responses.size(),
                Quartiles.of(numbers(responses, Response::minutes)).median()));
    }

    /** Whether somebody should look at the question again. */
    boolean flagged() {
        return facility <= EASY && discrimination.isPresent() && discrimination.getAsDouble() < LEAST_DISCRIMINATION;
    }

    private static OptionalDouble correlation(double[] x, double[] y) {
        return isConstant(x) || isConstant(y) ? OptionalDouble.empty() : OptionalDouble.of(Correlation.pearson(x, y));
    }

    private static boolean isConstant(double[] values) {
        return DoubleStream.of(values).allMatch(value -> value == values[0]);
    }

    private static double[] numbers(List<Response> responses, ToDoubleFunction<Response> number) {
        return responses.stream().mapToDouble(number).toArray();
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }
}
