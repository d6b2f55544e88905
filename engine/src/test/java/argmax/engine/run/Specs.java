package argmax.engine.run;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.Collections;
import java.util.List;

/** Specifications that tests start from. */
final class Specs {
    private Specs() {}

    /** The reference network of the iris lesson, on a split that all seeds share. */
    static TrainNetwork iris(Optimiser optimiser, int epochs, Long... seeds) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD),
                new Split.KFold(5, 3),
                Graph.softmax(Collections.nCopies(3, new Dense(16, Activation.RELU)), 3),
                Learning.by(optimiser),
                new Fit(16, epochs, null, List.of(seeds)),
                Watch.NOTHING_MORE);
    }

    /** The reference of the lesson on logistic regression, on the inputs named. */
    static TrainNetwork blobs(int epochs, String... inputs) {
        return new TrainNetwork(
                new DataChoice("blobs2", List.of(inputs), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(List.of()),
                Learning.by(new Optimiser.Sgd(0.1)),
                new Fit(64, epochs, null, List.of(1L, 2L, 3L)),
                Watch.WEIGHTS);
    }

    /** Unscaled inputs, nothing that saturates, and a rate far too large. */
    static TrainNetwork exploding() {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0.2, 1),
                Graph.softmax(Collections.nCopies(3, new Dense(16, Activation.IDENTITY)), 3),
                Learning.by(new Optimiser.Sgd(10)),
                new Fit(16, 100, null, List.of(1L)),
                Watch.NOTHING_MORE);
    }
}
