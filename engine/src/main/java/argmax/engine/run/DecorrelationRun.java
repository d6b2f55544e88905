package argmax.engine.run;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.metric.Correlation;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Rocs;
import argmax.engine.metric.Scores;
import argmax.engine.net.Learning;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.DecorrelationTraining;
import argmax.engine.net.train.Overflow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One {@link TrainDecorrelated} from beginning to end. */
final class DecorrelationRun {
    private final TrainDecorrelated spec;
    private final Backend backend;
    private final DataCard card;
    private final Part part;
    private final Groups groups;
    private final List<AdversarialReport> reports = new ArrayList<>();

    DecorrelationRun(TrainDecorrelated spec, Backend backend) {
        this.spec = spec;
        this.backend = backend;
        this.card = DataSets.card(spec.data().set());
        DataSet all = DataSets.load(card.id());
        DataSet data = new DataSet(card, withNuisance(all.rows()), withNuisance(all.test())).columns(spec.data());
        this.part = Part.of(data, Folds.of(spec.split(), data.rows(), 2).getFirst(), spec.data().scaling());
        this.groups = Groups.of(part.training(), spec.groups());
    }

    private Samples withNuisance(Samples samples) {
        int target = card.targets().indexOf(spec.aim().nuisance());
        int column = card.inputs().indexOf(spec.aim().nuisance());
        float[] nuisance = new float[samples.rows()];
        for (int row = 0; row < nuisance.length; row++) {
            nuisance[row] = target >= 0 ? samples.target(row, target) : samples.input(row, column);
        }
        return samples.withTargets(1, nuisance);
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        List<DecorrelationTraining> trainings = new ArrayList<>();
        try {
            for (long seed : spec.fit().seeds()) {
                trainings.add(begin(seed));
            }
            return run(trainings, observer, stop);
        } finally {
            trainings.forEach(DecorrelationTraining::close);
        }
    }

    private DecorrelationTraining begin(long seed) {
        int batchSize = Math.min(spec.fit().batchSize(), part.training().rows());
        return new DecorrelationTraining(
                backend,
                new Plan(spec.classifierArchitecture(), Learning.by(spec.classifier().optimiser()), batchSize),
                new Plan(spec.adversaryArchitecture(), Learning.by(spec.adversary().optimiser()), batchSize, 1, true),
                part.training(),
                groups.of(part.training()),
                spec.aim().lambda(),
                spec.aim().adversarySteps(),
                seed);
    }

    private RunResult run(List<DecorrelationTraining> trainings, RunObserver observer, StopSignal stop) {
        for (int epoch = 1; epoch <= spec.epochs(); epoch++) {
            Optional<Overflow> overflow = advance(trainings, stop);
            if (overflow.isPresent()) {
                Overflow found = overflow.get();
                return new RunResult.Diverged(epoch, found.step(), found.layer(), found.what(), List.of(), receipt());
            }
            if (stop.stopped()) {
                break;
            }
            reports.add(report(epoch, trainings, part.validation()));
            observer.adversarial(reports.getLast());
            if (stop.ask()) {
                break;
            }
        }
        AdversarialReport outcome = report(reports.size(), trainings, part.test());
        return new RunResult.Adversarial(stop.stopped(), reports, outcome, receipt());
    }

    private static Optional<Overflow> advance(List<DecorrelationTraining> trainings, StopSignal stop) {
        for (DecorrelationTraining training : trainings) {
            Optional<Overflow> overflow = training.learn(stop).or(training::check);
            if (overflow.isPresent() || stop.stopped()) {
                return overflow;
            }
        }
        return Optional.empty();
    }

    private DecorrelationReport report(int epoch, List<DecorrelationTraining> trainings, Samples samples) {
        return new DecorrelationReport(
                epoch, spec.epochs(), trainings.stream().map(training -> state(training, samples)).toList());
    }

    private DecorrelationReport.State state(DecorrelationTraining training, Samples samples) {
        Predictions predictions = training.predict(samples);
        int[] rows = Groups.background(samples);
        Samples background = samples.pick(rows);
        double[] probabilities = Arrays.stream(rows).mapToDouble(row -> predictions.probability(row, 1)).toArray();
        return new DecorrelationReport.State(
                Scores.logLoss(predictions, samples.labels()),
                Scores.logLoss(training.guess(background), groups.of(background)),
                Rocs.of(card.classes().getLast(), 1, predictions, samples.labels()).auc(),
                Math.abs(Correlation.pearson(probabilities, Groups.nuisance(samples, rows))));
    }

    private Receipt receipt() {
        return Receipt.by(spec, backend.id());
    }
}
