package argmax.lessons.diagnosis;

import argmax.engine.run.EpochReport;
import argmax.engine.run.LossUnit;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One training with finite numbers; its seeds and folds count together.
 *
 * @param epochs at least one
 */
record TrainingRun(TrainSpec spec, List<EpochReport> epochs, Assessment assessment) {
    private static final double LEARNED = 0.95;

    /** Empty for a run of another kind, and for one without an epoch or without an end. */
    static Optional<TrainingRun> of(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> of(run.receipt().spec(), run.curves(), run.assessment());
            case RunResult.Stopped run -> of(run.receipt().spec(), run.curves(), run.assessment());
            case RunResult.Diverged _, RunResult.Adversarial _, RunResult.Studied _ -> Optional.empty();
            case RunResult.Refitted _, RunResult.Failed _ -> Optional.empty();
        };
    }

    private static Optional<TrainingRun> of(RunSpec spec, List<EpochReport> epochs, Assessment assessment) {
        return spec instanceof TrainSpec alone && !epochs.isEmpty()
                ? Optional.of(new TrainingRun(alone, epochs, assessment))
                : Optional.empty();
    }

    Optional<TrainNetwork> network() {
        return spec instanceof TrainNetwork network ? Optional.of(network) : Optional.empty();
    }

    Optional<TrainClassic> classic() {
        return spec instanceof TrainClassic classic ? Optional.of(classic) : Optional.empty();
    }

    /** Whether hardly anything is left to learn of the training rows: faded gradients and spare units then do no harm. */
    boolean hasLearned() {
        return last().train().accuracy() >= LEARNED;
    }

    /** Whether a network was to go back to its best weights. */
    boolean stopsEarly() {
        return network().filter(network -> network.fit().earlyStopping() != null).isPresent();
    }

    RowCounts rows() {
        return RowCounts.of(spec, assessment.split());
    }

    EpochReport first() {
        return epochs.getFirst();
    }

    EpochReport last() {
        return epochs.getLast();
    }

    /** The epoch with the smallest validation loss. */
    EpochReport best() {
        return epochs.stream()
                .min(Comparator.comparingDouble(report -> report.validation().loss()))
                .orElseThrow();
    }

    /** The epoch from which the last quarter of the epochs is counted; the one before the last at least. */
    EpochReport beforeLastQuarter() {
        return epochs.get(Math.max(0, epochs.size() - 1 - Math.max(1, epochs.size() / 4)));
    }

    /** By which share the training loss fell over the last quarter of the epochs. */
    double fallAtTheEnd() {
        return 1 - last().train().loss() / beforeLastQuarter().train().loss();
    }

    /** By which share the validation loss fell over the last quarter of the epochs. */
    double validationFallAtTheEnd() {
        return 1 - last().validation().loss() / beforeLastQuarter().validation().loss();
    }

    boolean inNats() {
        return spec.lossUnit() == LossUnit.NATS;
    }

    /** A loss with its unit. */
    String loss(double value) {
        return Digits.of(value) + (inNats() ? " nats" : "");
    }

    /** A score by its name, such as {@code an accuracy of 92.1 %}. */
    String score(double value) {
        return spec.classifies() ? "an accuracy of " + Digits.percent(value) : "an R² of " + Digits.of(value);
    }

    /** The loss of somebody who only knows how common each class is: the entropy of the classes in nats. */
    double guessingLoss() {
        int classes = assessment.classes().size();
        double[] counts = IntStream.range(0, classes)
                .mapToDouble(label -> assessment.split().parts().stream()
                        .filter(part -> part.rowsPerClass().size() == classes)
                        .mapToInt(part -> part.rowsPerClass().get(label))
                        .sum())
                .toArray();
        double all = IntStream.range(0, classes).mapToDouble(label -> counts[label]).sum();
        return all == 0
                ? Math.log(classes)
                : IntStream.range(0, classes)
                        .mapToDouble(label -> counts[label] == 0 ? 0 : -counts[label] / all * Math.log(counts[label] / all))
                        .sum();
    }
}
