package argmax.web.run;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunJson;
import argmax.engine.run.TrialReport;
import argmax.lessons.figure.Digits;
import java.util.List;

/**
 * How far a run has come by some of its reports.
 *
 * @param progress such as {@code epoch 3 of 20}
 * @param measure such as {@code validation loss 0.31}; empty for what has no loss of its own
 * @param losses in validation, of runs that go by epochs
 */
record LiveReport(String progress, String measure, List<Double> losses) {
    static final LiveReport NONE = new LiveReport("", "", List.of());

    /** @param events reports of one run, oldest first */
    static LiveReport of(List<RunEvent> events) {
        if (events.isEmpty()) {
            return NONE;
        }
        RunEvent last = events.getLast();
        return switch (last.kind()) {
            case RunEvent.EPOCH -> ofEpochs(RunEvent.epochs(events));
            case RunEvent.TRIAL -> {
                TrialReport trial = RunJson.readTrialReport(last.body());
                yield steps("trial", trial.trial(), trial.trials());
            }
            case RunEvent.REFIT -> {
                RefitReport refit = RunJson.readRefitReport(last.body());
                yield steps("curve", refit.number(), refit.numbers());
            }
            case RunEvent.ADVERSARIAL -> {
                AdversarialReport report = RunJson.readAdversarialReport(last.body());
                yield steps("report", report.epoch(), report.epochs());
            }
            default -> NONE;
        };
    }

    private static LiveReport ofEpochs(List<EpochReport> reports) {
        EpochReport last = reports.getLast();
        List<Double> losses = reports.stream()
                .map(report -> report.validation().loss())
                .filter(Double::isFinite)
                .toList();
        String measure = "validation loss " + Digits.of(last.validation().loss());
        return new LiveReport("epoch %d of %d".formatted(last.epoch(), last.epochs()), measure, losses);
    }

    private static LiveReport steps(String step, int done, int all) {
        return new LiveReport("%s %d of %d".formatted(step, done, all), "", List.of());
    }

    /** The losses between 0 and 1; empty where one point makes no curve. */
    List<Double> curve() {
        if (losses.size() < 2) {
            return List.of();
        }
        double low = losses.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = losses.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return losses.stream().map(loss -> high > low ? (loss - low) / (high - low) : 0.5).toList();
    }
}
