package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.net.train.Evaluation;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** One {@link TrainClassic} from beginning to end. */
final class ClassicRun {
    private final TrainClassic spec;
    private final DataSet data;
    private final List<Part> parts;
    private final List<EpochReport> curves = new ArrayList<>();

    ClassicRun(TrainClassic spec) {
        this.spec = spec;
        this.data = DataSets.load(spec.data().set()).columns(spec.data());
        this.parts = Folds.of(spec.split(), data.rows(), data.card().classes().size()).stream()
                .map(fold -> Part.of(data, fold, spec.data().scaling()))
                .toList();
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        List<ClassicTraining> trainings = new ArrayList<>();
        try {
            for (long seed : spec.seeds()) {
                for (Part part : parts) {
                    trainings.add(
                            new ClassicTraining(spec.learner(), part, data.card().classes().size(), seed, stop));
                }
            }
            return run(trainings, observer, stop);
        } finally {
            trainings.forEach(ClassicTraining::close);
        }
    }

    private RunResult run(List<ClassicTraining> trainings, RunObserver observer, StopSignal stop) {
        try {
            grow(trainings, observer, stop);
            trainings.forEach(ClassicTraining::finish);
        } catch (InvalidValue refusal) {
            // Only the rows themselves show it, so no specification could have been refused.
            return new RunResult.Failed("%s can't learn from these rows: %s".formatted(name(), refusal.getMessage()));
        }
        RunResult.Assessment assessment = Assess.seeds(
                spec.seeds(), trainings, parts, spec.split(), data.card().classes(), Describe.split(spec.split(), false, data.rows(), data.card(), parts));
        return stop.stopped()
                ? new RunResult.Stopped(assessment, curves, receipt())
                : new RunResult.Finished(assessment, curves, receipt());
    }

    private void grow(List<ClassicTraining> trainings, RunObserver observer, StopSignal stop) {
        Pictures pictures = new Pictures(observer);
        boolean growing = true;
        for (int stage = 1; growing && stage <= spec.epochs(); stage++) {
            growing = false;
            for (ClassicTraining training : trainings) {
                growing |= training.grow();
                if (stop.stopped()) {
                    return;
                }
            }
            if (growing) {
                curves.add(report(stage, trainings));
                observer.epoch(curves.getLast());
                pictures.draw(stage, trainings.getFirst());
            }
            if (stop.ask()) {
                return;
            }
        }
    }

    private EpochReport report(int stage, List<ClassicTraining> trainings) {
        DoubleSummaryStatistics loss = over(trainings, ClassicTraining::onValidation, Evaluation::loss);
        return new EpochReport(
                stage,
                spec.epochs(),
                new EpochReport.Score(
                        over(trainings, ClassicTraining::onTraining, Evaluation::loss).getAverage(),
                        over(trainings, ClassicTraining::onTraining, Evaluation::score).getAverage()),
                new EpochReport.Score(
                        loss.getAverage(), over(trainings, ClassicTraining::onValidation, Evaluation::score).getAverage()),
                loss.getMin(),
                loss.getMax(),
                (int) trainings.stream().filter(ClassicTraining::grows).count(),
                0,
                List.of(),
                List.of());
    }

    private static DoubleSummaryStatistics over(
            List<ClassicTraining> trainings,
            Function<ClassicTraining, Evaluation> rows,
            ToDoubleFunction<Evaluation> value) {
        return trainings.stream().map(rows).mapToDouble(value).summaryStatistics();
    }

    private String name() {
        return spec.learner().getClass().getSimpleName();
    }

    private Receipt receipt() {
        return Receipt.now(spec);
    }

    /** The decision maps that the specification asks for. */
    private final class Pictures {
        private final RunObserver observer;
        private final @Nullable Plane plane;
        private final @Nullable Grown grid;

        Pictures(RunObserver observer) {
            this.observer = observer;
            this.plane = spec.watch().frames().isEmpty() ? null : new Plane(parts.getFirst());
            this.grid = plane == null ? null : new Grown(plane.points(), data.card().classes().size());
        }

        void draw(int stage, ClassicTraining training) {
            if (plane != null && grid != null && spec.watch().at(stage, spec.epochs())) {
                observer.frame(plane.map(stage, Plane.values(training.says(grid))));
            }
        }
    }
}
