package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.net.Learning;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.GanTraining;
import argmax.engine.net.train.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@link TrainGan} from beginning to end. */
final class GanRun {
    private final TrainGan spec;
    private final Backend backend;
    private final DataSet data;
    private final Samples real;
    private final GanReports reporter;
    private final List<AdversarialReport> reports = new ArrayList<>();

    GanRun(TrainGan spec, Backend backend) {
        this.spec = spec;
        this.backend = backend;
        this.data = DataSets.load(spec.data().set()).columns(spec.data());
        this.real = data.rows();
        this.reporter = new GanReports(spec, real);
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        List<GanTraining> trainings = new ArrayList<>();
        try {
            for (long seed : spec.rounds().seeds()) {
                trainings.add(begin(seed));
            }
            return run(trainings, observer, stop);
        } finally {
            trainings.forEach(GanTraining::close);
        }
    }

    private GanTraining begin(long seed) {
        int batchSize = spec.rounds().batchSize();
        Learning ofGenerator = Learning.by(spec.generator().optimiser());
        Learning ofDiscriminator = Learning.by(spec.discriminator().optimiser());
        return new GanTraining(
                backend,
                new Plan(spec.generatorArchitecture(), ofGenerator, batchSize),
                new Plan(spec.discriminatorArchitecture(), ofDiscriminator, 2 * batchSize, 1, true),
                spec.discriminatorSteps(),
                real,
                seed);
    }

    private RunResult run(List<GanTraining> trainings, RunObserver observer, StopSignal stop) {
        int done = 0;
        for (int epoch = 1; epoch <= spec.epochs() && !stop.stopped(); epoch++) {
            for (; done < spec.rounds().stepsBefore(epoch) && !stop.getAsBoolean(); done++) {
                Optional<Overflow> overflow = step(trainings);
                if (overflow.isPresent()) {
                    return diverged(epoch, overflow.get());
                }
            }
            Optional<Overflow> overflow = trainings.stream().map(GanTraining::check).flatMap(Optional::stream).findFirst();
            if (overflow.isPresent()) {
                return diverged(epoch, overflow.get());
            }
            if (!stop.stopped()) {
                reports.add(reporter.report(epoch, done, trainings));
                observer.adversarial(reports.getLast());
                stop.ask();
            }
        }
        AdversarialReport outcome = reporter.report(reports.size(), done, trainings);
        return new RunResult.Adversarial(stop.stopped(), reports, outcome, receipt());
    }

    private static Optional<Overflow> step(List<GanTraining> trainings) {
        for (GanTraining training : trainings) {
            Optional<Overflow> overflow = training.step();
            if (overflow.isPresent()) {
                return overflow;
            }
        }
        return Optional.empty();
    }

    private RunResult diverged(int epoch, Overflow overflow) {
        return new RunResult.Diverged(epoch, overflow.step(), overflow.layer(), overflow.what(), List.of(), receipt());
    }

    private Receipt receipt() {
        return Receipt.by(spec, backend.id());
    }
}
