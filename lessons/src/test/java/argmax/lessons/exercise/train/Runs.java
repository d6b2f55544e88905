package argmax.lessons.exercise.train;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.metric.Confusion;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.EpochReport;
import argmax.engine.run.EpochReport.Score;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.util.List;
import java.util.stream.IntStream;

/** Results with curves of known shape. */
final class Runs {
    private Runs() {}

    static RunResult.Finished finished(double score, List<EpochReport> curves) {
        return finished(score, curves, Scaling.STANDARD);
    }

    static RunResult.Finished finished(double score, List<EpochReport> curves, Scaling scaling) {
        return new RunResult.Finished(assessment(score), curves, receipt(scaling));
    }

    static RunResult.Stopped stopped() {
        return new RunResult.Stopped(assessment(0.95), falling(), receipt(Scaling.STANDARD));
    }

    static RunResult.Diverged diverged() {
        return new RunResult.Diverged(2, 9, 1, "loss", curves(new double[] {5}, new double[] {5}), receipt(Scaling.STANDARD));
    }

    /** The training loss falls by 5 % in each of twelve epochs. */
    static List<EpochReport> falling() {
        double[] losses = IntStream.range(0, 12).mapToDouble(epoch -> Math.pow(0.95, epoch)).toArray();
        return curves(losses, losses);
    }

    /** The training loss falls once and rests. */
    static List<EpochReport> flat() {
        double[] losses = IntStream.range(0, 12).mapToDouble(epoch -> epoch == 0 ? 0.7 : 0.36).toArray();
        return curves(losses, losses);
    }

    /** Curves of these losses, with an accuracy of 0.84 throughout. */
    static List<EpochReport> curves(double[] train, double[] validation) {
        return IntStream.range(0, train.length)
                .mapToObj(epoch -> new EpochReport(
                        epoch + 1,
                        train.length,
                        new Score(train[epoch], 0.84),
                        new Score(validation[epoch], 0.84),
                        validation[epoch],
                        validation[epoch],
                        3,
                        0.1,
                        List.of(),
                        List.of()))
                .toList();
    }

    private static RunResult.Assessment assessment(double score) {
        return new RunResult.Assessment(
                List.of(score, score - 0.01, score + 0.01),
                score,
                0.3,
                List.of("0", "1"),
                new Confusion(List.of(List.of(1, 0), List.of(0, 1))),
                List.of(),
                new RunResult.SplitSummary("", List.of()),
                List.of());
    }

    private static Receipt receipt(Scaling scaling) {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), scaling),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(List.of()),
                Learning.by(new Optimiser.Sgd(0.1)),
                new Fit(64, 12, null, List.of(1L, 2L, 3L)),
                Watch.NOTHING_MORE);
        return new Receipt(spec, "", "", "", 3);
    }
}
