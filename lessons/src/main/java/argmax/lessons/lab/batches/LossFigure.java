package argmax.lessons.lab.batches;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The loss of each batch as it comes, and of all rows at the end of each epoch. */
record LossFigure(NoisyLine line, BatchWalk walk) {
    private static final double FLOOR = 0.01;
    private static final double CEILING = 30;
    private static final int MOST_DRAWN = 200;

    Figure figure() {
        int perEpoch = Math.ceilDiv(line.points(), walk.batch());
        List<Double> updates = new ArrayList<>();
        List<Double> batchLosses = new ArrayList<>();
        int every = Math.ceilDiv(walk.updates(), MOST_DRAWN);
        for (int update = 0; update < walk.updates(); update += every) {
            updates.add((double) update / perEpoch);
            batchLosses.add(Math.clamp(walk.batchLosses().get(update), FLOOR, CEILING));
        }
        List<Double> epochs = IntStream.rangeClosed(0, walk.epochLosses().size()).mapToObj(Double::valueOf).toList();
        List<Double> losses = new ArrayList<>(List.of(line.loss(0, 0)));
        walk.epochLosses().forEach(loss -> losses.add(Math.min(loss, CEILING)));
        double least = line.leastLoss();
        double end = (double) walk.updates() / perEpoch;
        List<Layer> layers = List.of(
                new Layer.Line(
                        every == 1 ? "of each batch" : "of every %dth batch".formatted(every),
                        Hue.QUIET,
                        Stroke.SOLID,
                        updates,
                        batchLosses),
                new Layer.Line("of all rows", Hue.MAIN, Stroke.SOLID, epochs, losses),
                new Layer.Points("at the end of an epoch", Hue.MAIN, epochs, losses),
                new Layer.Rule("least possible", Hue.TRUTH, Stroke.DOTTED, false, least, null));
        return new Plot(
                "losses",
                "Loss by update and by epoch",
                Axis.linear("epochs of %s".formatted(BatchesLab.counted(perEpoch, "update")), 0, walk.ranAway() ? end : Math.ceil(end)),
                Axis.log("mean squared error", FLOOR, CEILING),
                layers,
                false,
                summary(least, perEpoch),
                new Table(List.of("epoch", "updates", "loss of all rows", "times the least"), rows(least, perEpoch)));
    }

    private String summary(double least, int perEpoch) {
        if (walk.ranAway()) {
            return "In epoch %d the loss exceeds a million; the least possible is %s."
                    .formatted(walk.epochLosses().size() + 1, Digits.of(least));
        }
        double end = walk.epochLosses().getLast();
        return "After %s of %s the loss of all rows is %s, %s times the least possible, which is %s."
                .formatted(
                        BatchesLab.counted(walk.epochLosses().size(), "epoch"),
                        BatchesLab.counted(perEpoch, "update"),
                        Digits.of(end),
                        ratio(end / least),
                        Digits.of(least));
    }

    /** To three decimals, since 1.00 may hide the difference that one looks for. */
    private static String ratio(double ratio) {
        return Numbers.rounded(Math.rint(1000 * ratio) / 1000);
    }

    private List<List<String>> rows(double least, int perEpoch) {
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("0", "0", Digits.of(line.loss(0, 0)), ratio(line.loss(0, 0) / least))));
        for (int epoch = 1; epoch <= walk.epochLosses().size(); epoch++) {
            double loss = walk.epochLosses().get(epoch - 1);
            rows.add(List.of(
                    Integer.toString(epoch), Integer.toString(epoch * perEpoch), Digits.of(loss), ratio(loss / least)));
        }
        return rows;
    }
}
