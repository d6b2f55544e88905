package argmax.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One {@link Study} from beginning to end. */
final class StudyRun {
    private final Study spec;
    private final List<Trial> trials;
    private final List<TrialReport> reports = new ArrayList<>();
    private final List<RunResult.@Nullable Assessment> assessments = new ArrayList<>();

    StudyRun(Study spec) {
        this.spec = spec;
        this.trials = spec.trials();
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        for (Trial trial : trials) {
            RunResult result = Engine.trial(trial.spec(), report -> observer.epochOf(trial, report), stop);
            if (stop.stopped()) {
                break;
            }
            hear(trial, result);
            observer.trial(reports.getLast());
            if (stop.ask()) {
                break;
            }
        }
        Integer best = TrialReport.best(reports).map(TrialReport::trial).orElse(null);
        return new RunResult.Studied(
                stop.stopped(),
                reports,
                best,
                best == null ? null : assessments.get(best - 1),
                spec.note(),
                spec.pairs(assessments),
                receipt());
    }

    private void hear(Trial trial, RunResult result) {
        switch (result) {
            case RunResult.Finished finished -> {
                assessments.add(finished.assessment());
                reports.add(report(trial, outcome(finished), null));
            }
            case RunResult.Diverged diverged -> {
                assessments.add(null);
                reports.add(report(trial, null, TrialReport.problem(diverged)));
            }
            case RunResult.Failed(String reason) -> {
                assessments.add(null);
                reports.add(report(trial, null, reason));
            }
            case RunResult.Stopped _, RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ ->
                throw new IllegalStateException("%s ended as %s".formatted(trial.name(), result));
        }
    }

    private TrialReport report(Trial trial, TrialReport.@Nullable Outcome outcome, @Nullable String problem) {
        return new TrialReport(
                reports.size() + 1, trials.size(), trial.name(), trial.settings(), trial.spec().seeds(), outcome, problem);
    }

    private TrialReport.Outcome outcome(RunResult.Finished finished) {
        List<RunResult.SeedScores> seeds = finished.assessment().seeds();
        return new TrialReport.Outcome(
                finished.curves().size(),
                finished.curves().getLast().train(),
                mean(seeds, RunResult.SeedScores::validation),
                Spread.standardError(seeds.stream().map(seed -> seed.validation().accuracy()).toList()),
                spec.showsUnseen() ? mean(seeds, RunResult.SeedScores::unseen) : null);
    }

    private static EpochReport.Score mean(
            List<RunResult.SeedScores> seeds, Function<RunResult.SeedScores, EpochReport.Score> rows) {
        return new EpochReport.Score(
                Spread.mean(seeds.stream().map(seed -> rows.apply(seed).loss()).toList()),
                Spread.mean(seeds.stream().map(seed -> rows.apply(seed).accuracy()).toList()));
    }

    private Receipt receipt() {
        return Receipt.now(spec);
    }
}
