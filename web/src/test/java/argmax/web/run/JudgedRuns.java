package argmax.web.run;

import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Decorrelation;
import argmax.engine.run.Fit;
import argmax.engine.run.FitCurve;
import argmax.engine.run.Player;
import argmax.engine.run.Rounds;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.stat.regression.Polynomial;
import java.util.List;

/** Small trainings of every kind that is judged in a way of its own. */
final class JudgedRuns {
    private static final Dense JUDGE = new Dense(1, Activation.LOGISTIC);
    private static final Optimiser ADAM = new Optimiser.Adam(0.005, 0.5, 0.999);

    static final TrainNetwork FLOWERS = iris(0.01, 12);

    static final TrainNetwork FASTER_FLOWERS = iris(0.05, 20);

    static final TrainClassic MARGINS = new TrainClassic(
            new DataChoice("ring", List.of(), DataChoice.Scaling.STANDARD, 400),
            new Split.HoldOut(0.2, 0, 1),
            new KernelSvm(1, Kernel.RBF, 1.0, 3),
            List.of(1L),
            Watch.NOTHING_MORE);

    static final FitCurve CURVE = new FitCurve(
            new DataChoice("sine", List.of(), DataChoice.Scaling.NONE), 40, null, new Polynomial(3), List.of(1L));

    static final TrainGan GAN = new TrainGan(
            new DataChoice("gan1d", List.of(), DataChoice.Scaling.NONE),
            1,
            new Player(List.of(new Dense(1, Activation.IDENTITY)), ADAM),
            new Player(List.of(new Dense(16, Activation.TANH), new Dense(16, Activation.TANH), JUDGE), ADAM),
            1,
            new Rounds(128, 600, 12, List.of(1L, 2L)));

    static final TrainDecorrelated APART = new TrainDecorrelated(
            new DataChoice("nuisance", List.of(), DataChoice.Scaling.STANDARD),
            new Split.HoldOut(0.2, 0, 1),
            new Player(List.of(new Dense(8, Activation.TANH), JUDGE), new Optimiser.Adam(0.01)),
            new Player(List.of(new Dense(8, Activation.TANH), new Dense(4, Activation.SOFTMAX)), new Optimiser.Adam(0.01)),
            new Decorrelation("z", 1, 1),
            new Fit(256, 6, null, List.of(1L)));

    private JudgedRuns() {}

    private static TrainNetwork iris(double rate, int epochs) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD),
                new Split.KFold(5, 20),
                Graph.softmax(List.of(new Dense(8, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(rate)),
                new Fit(16, epochs, null, List.of(1L, 2L)),
                Watch.NOTHING_MORE);
    }
}
