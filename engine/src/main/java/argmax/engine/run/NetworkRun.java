package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.net.train.Overflow;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@link TrainNetwork} from beginning to end. */
final class NetworkRun {
    private final TrainNetwork spec;
    private final Backend backend;
    private final DataSet data;
    private final List<Part> parts;
    private final List<EpochReport> curves = new ArrayList<>();

    NetworkRun(TrainNetwork spec, Backend backend) {
        this.spec = spec;
        this.backend = backend;
        this.data = DataSets.load(spec.data().set()).columns(spec.data());
        this.parts = Folds.of(spec.split(), data.rows(), data.card().classes().size()).stream()
                .map(fold -> Part.of(data, fold, spec.data().scaling()))
                .toList();
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        int batchSize = Math.min(spec.fit().batchSize(), data.rows().rows());
        Plan plan = new Plan(spec.architecture(), spec.learning(), batchSize, spec.fit().threads());
        try (TrainingGroup group = new TrainingGroup(backend, plan)) {
            List<Training> trainings = begin(group);
            Frames frames = new Frames(spec, parts.getFirst());
            for (int epoch = 1; epoch <= spec.epochs(); epoch++) {
                Optional<Overflow> overflow = advance(trainings, stop);
                if (overflow.isPresent()) {
                    return diverged(epoch, overflow.get());
                }
                if (stop.stopped()) {
                    break;
                }
                EpochReport report = Reports.average(epoch, spec, trainings);
                curves.add(report);
                observer.epoch(report);
                if (spec.watch().at(epoch, spec.epochs())) {
                    frames.at(epoch, trainings.getFirst()).forEach(observer::frame);
                }
                if (stop.ask() || report.training() == 0) {
                    break;
                }
            }
            return ended(trainings, observer, stop);
        }
    }

    /** Seed by seed, and within a seed fold by fold. */
    private List<Training> begin(TrainingGroup group) {
        List<Training> trainings = new ArrayList<>();
        for (long seed : spec.fit().seeds()) {
            for (int fold = 0; fold < parts.size(); fold++) {
                Part part = parts.get(fold);
                trainings.add(group.begin(
                        part.training(), part.validation(), seed, fold, trainings.isEmpty(), spec.fit().earlyStopping()));
            }
        }
        return trainings;
    }

    /** One epoch of every training; where the observer stops it in between, nothing is measured. */
    private static Optional<Overflow> advance(List<Training> trainings, StopSignal stop) {
        for (Training training : trainings) {
            Optional<Overflow> overflow = training.learn(stop);
            if (overflow.isPresent() || stop.stopped()) {
                return overflow;
            }
        }
        return trainings.stream().map(Training::measure).flatMap(Optional::stream).findFirst();
    }

    private RunResult diverged(int epoch, Overflow overflow) {
        return new RunResult.Diverged(epoch, overflow.step(), overflow.layer(), overflow.what(), curves, receipt());
    }

    private RunResult ended(List<Training> trainings, RunObserver observer, StopSignal stop) {
        trainings.forEach(Training::finish);
        boolean classifies = spec.classifies();
        RunResult.Assessment assessment = Assess.seeds(
                spec.seeds(),
                trainings.stream().map(training -> Trained.of(training, classifies)).toList(),
                parts,
                spec.split(),
                data.card().classes(),
                Describe.split(spec.split(), spec.fit().earlyStopping() != null, data.rows(), data.card(), parts));
        observer.trained(model(trainings.get(Assess.medianSeed(assessment.scores()) * parts.size())));
        return stop.stopped()
                ? new RunResult.Stopped(assessment, curves, receipt())
                : new RunResult.Finished(assessment, curves, receipt());
    }

    /** @param training of the first fold */
    private TrainedModel model(Training training) {
        return new TrainedModel(
                spec.network(),
                spec.architecture().columns(),
                data.card().classes(),
                data.card().targets(),
                parts.getFirst().encoding(),
                parts.getFirst().scaler(),
                training.parameters());
    }

    private Receipt receipt() {
        return Receipt.by(spec, backend.id());
    }
}
