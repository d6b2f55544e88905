package argmax.lessons.diagnosis;

import argmax.engine.metric.Confusion;
import argmax.engine.net.train.LayerState;
import argmax.engine.run.EpochReport;
import argmax.engine.run.EpochReport.Score;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.SplitSummary;
import argmax.engine.run.TrainSpec;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A finished training with curves of any shape, which nobody has trained. What a test doesn't say is ordinary: of two
 * classes 500 rows each to validate and test on, nothing dead.
 *
 * @param train losses, one per epoch
 * @param validation as many
 * @param stillLearning how many trainings still learned in the last epoch
 */
record Made(
        TrainSpec spec,
        List<Double> train,
        List<Double> validation,
        double trainScore,
        double validationScore,
        List<Double> scores,
        List<List<Integer>> confusion,
        List<LayerState> layers,
        int stillLearning) {
    static Made of(TrainSpec spec) {
        List<Double> falling = DoubleStream.iterate(0.7, loss -> loss * 0.9).limit(20).boxed().toList();
        return new Made(spec, falling, falling, 0.9, 0.9, List.of(0.9), List.of(List.of(450, 50), List.of(50, 450)),
                List.of(), 1);
    }

    Made losses(double[] newTrain, double[] newValidation) {
        return new Made(
                spec, list(newTrain), list(newValidation), trainScore, validationScore, scores, confusion, layers,
                stillLearning);
    }

    Made losses(double[] both) {
        return losses(both, both);
    }

    Made accuracies(double training, double newValidation) {
        return new Made(spec, train, validation, training, newValidation, scores, confusion, layers, stillLearning);
    }

    Made scores(Double... unseen) {
        return new Made(
                spec, train, validation, trainScore, validationScore, List.of(unseen), confusion, layers, stillLearning);
    }

    /** Two rows of two: true classes in lines. */
    Made confusion(int a, int b, int c, int d) {
        List<List<Integer>> counts = List.of(List.of(a, b), List.of(c, d));
        return new Made(spec, train, validation, trainScore, validationScore, scores, counts, layers, stillLearning);
    }

    Made layers(LayerState... states) {
        return new Made(
                spec, train, validation, trainScore, validationScore, scores, confusion, List.of(states), stillLearning);
    }

    Made allStopped() {
        return new Made(spec, train, validation, trainScore, validationScore, scores, confusion, layers, 0);
    }

    RunResult.Finished finished() {
        List<EpochReport> curves = IntStream.range(0, train.size()).mapToObj(this::report).toList();
        return new RunResult.Finished(assessment(), curves, new Receipt(spec, "", "", "", 3));
    }

    private EpochReport report(int epoch) {
        return new EpochReport(
                epoch + 1,
                spec.epochs(),
                new Score(train.get(epoch), trainScore),
                new Score(validation.get(epoch), validationScore),
                validation.get(epoch),
                validation.get(epoch),
                epoch == train.size() - 1 ? stillLearning : 1,
                0.1,
                layers,
                List.of());
    }

    private RunResult.Assessment assessment() {
        List<Double> sorted = scores.stream().sorted().toList();
        SplitSummary.Part rows = new SplitSummary.Part("validation", List.of(250, 250));
        SplitSummary.Part test = new SplitSummary.Part("test", List.of(250, 250));
        boolean classes = spec.classifies();
        boolean two = spec.data().card().classes().size() == 2;
        return new RunResult.Assessment(
                scores,
                sorted.get(sorted.size() / 2),
                0.3,
                classes ? List.of("no", "yes") : List.of(),
                new Confusion(classes ? confusion : List.of()),
                List.of(),
                new SplitSummary("", two ? List.of(rows, test) : List.of()),
                List.of());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** {@code value} in each of {@code epochs} epochs. */
    static double[] flat(double value, int epochs) {
        return Collections.nCopies(epochs, value).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** From {@code first} on, each epoch's loss is that of the one before times {@code factor}. */
    static double[] geometric(double first, double factor, int epochs) {
        return DoubleStream.iterate(first, loss -> loss * factor).limit(epochs).toArray();
    }

    /** {@code high} and {@code low} in turns. */
    static double[] jumping(double high, double low, int epochs) {
        return IntStream.range(0, epochs).mapToDouble(epoch -> epoch % 2 == 0 ? high : low).toArray();
    }

    static LayerState layer(double gradientNorm, double updateRatio, double deadShare) {
        return new LayerState("Dense", gradientNorm, updateRatio, deadShare);
    }
}
