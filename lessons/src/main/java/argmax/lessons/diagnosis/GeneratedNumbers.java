package argmax.lessons.diagnosis;

import argmax.engine.run.GanReport;
import argmax.engine.run.RunResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a generator gives beside what it should give.
 *
 * @param mean of the real numbers
 * @param deviation of the real numbers
 * @param report the last
 */
record GeneratedNumbers(double mean, double deviation, GanReport report) {
    static Optional<GeneratedNumbers> of(RunResult result) {
        return result instanceof RunResult.Adversarial run
                        && !run.reports().isEmpty()
                        && run.outcome() instanceof GanReport report
                ? Optional.of(of(report))
                : Optional.empty();
    }

    /** From the histogram of the real numbers, which holds all but some in ten thousand. */
    private static GeneratedNumbers of(GanReport report) {
        List<Double> at = report.picture().centres();
        List<Double> share = report.picture().real();
        double mean = IntStream.range(0, at.size()).mapToDouble(i -> share.get(i) * at.get(i)).sum();
        double variance = IntStream.range(0, at.size())
                .mapToDouble(i -> share.get(i) * Math.pow(at.get(i) - mean, 2))
                .sum();
        return new GeneratedNumbers(mean, Math.sqrt(variance), report);
    }
}
