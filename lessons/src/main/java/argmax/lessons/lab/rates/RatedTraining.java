package argmax.lessons.lab.rates;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Shuffle;
import argmax.engine.data.Split;
import argmax.engine.data.StandardScaler;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What one learning rate makes of the training loss of an iris network.
 *
 * @param losses after each epoch, until the end or until a number left the finite range
 */
record RatedTraining(List<Double> losses) {
    private static final String SET = "iris";

    /** As many flowers train as in each of five folds; which they are is the author's choice. */
    private static final Split SPLIT = new Split.KFold(5, 23);

    RatedTraining {
        losses = List.copyOf(losses);
    }

    /** Trains a network 4-units-units-units-3 by Adam. Here rather than by the engine, whose runs queue up for their turn. */
    static RatedTraining of(int units, double rate, int batch, int epochs, long seed) {
        Samples flowers = flowers();
        SplittableRandom random = new SplittableRandom(seed);
        SmallNetwork network = new SmallNetwork(List.of(flowers.columns(), units, units, units, 3), random.split());
        int[] order = IntStream.range(0, flowers.rows()).toArray();
        List<Double> losses = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.inPlace(order, random);
            for (int from = 0; from < order.length; from += batch) {
                network.step(flowers, order, from, Math.min(order.length, from + batch), rate);
            }
            double loss = network.loss(flowers);
            if (!Double.isFinite(loss)) {
                break;
            }
            losses.add(loss);
        }
        return new RatedTraining(losses);
    }

    private static Samples flowers() {
        DataSet iris = DataSets.load(SET);
        Fold fold = Folds.of(SPLIT, iris.rows(), iris.card().classes().size()).getFirst();
        Samples training = iris.rows().pick(fold.training());
        return StandardScaler.fit(training).apply(training);
    }
}
