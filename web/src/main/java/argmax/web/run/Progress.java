package argmax.web.run;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.Refits;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.TrialReport;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.RunFigures;
import java.util.List;

/**
 * How far a run has come by its log.
 *
 * @param step what it goes by: {@code epoch}, {@code trial}, {@code curve} or {@code round}
 * @param done how many of them the log has
 * @param all how many there are at most
 * @param figures what they look like
 * @param reports the log of a run that goes by epochs; else empty
 */
record Progress(String step, int done, int all, List<Figure> figures, List<EpochReport> reports) {
    static Progress of(RunSpec spec, List<RunEvent> events) {
        return switch (spec) {
            case Study study -> {
                List<TrialReport> trials = RunEvent.trials(events);
                yield new Progress("trial", trials.size(), spec.epochs(), RunFigures.trials(study, trials), List.of());
            }
            case Refits refits -> {
                List<RefitReport> curves = RunEvent.refits(events);
                yield new Progress("curve", curves.size(), spec.epochs(), RunFigures.refits(refits, curves), List.of());
            }
            case TrainGan _, TrainDecorrelated _ -> {
                List<AdversarialReport> reports = RunEvent.adversarial(events);
                String step = spec instanceof TrainGan ? "round" : "epoch";
                yield new Progress(step, reports.size(), spec.epochs(), RunFigures.adversarial(spec, reports), List.of());
            }
            case TrainSpec _ -> {
                List<EpochReport> epochs = RunEvent.epochs(events);
                yield new Progress("epoch", epochs.size(), spec.epochs(), RunFigures.history(spec, epochs), epochs);
            }
        };
    }

    /** Whether the steps themselves continue the figures; otherwise these are drawn anew after each. */
    boolean grows() {
        return figures.stream()
                .anyMatch(figure -> figure instanceof Plot plot
                        && plot.layers().stream().anyMatch(layer -> layer instanceof Layer.Line line && line.live() != null));
    }
}
