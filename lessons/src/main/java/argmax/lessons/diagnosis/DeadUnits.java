package argmax.lessons.diagnosis;

import argmax.engine.net.Activation;
import argmax.engine.net.Optimiser;
import argmax.lessons.figure.Digits;
import java.util.List;

/** In a hidden layer of rectifiers two thirds of the units say the same of every row, and there is still much to learn. */
record DeadUnits() implements OfTraining {
    /** Rectifiers commonly lose units, up to half of them; with two thirds the layer is another than was asked for. */
    static final double MANY = 2.0 / 3;

    @Override
    public String kind() {
        return "dead-units";
    }

    @Override
    public String lesson() {
        return "activations";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return WatchedLayer.atTheEndOf(run).stream()
                .filter(layer -> !run.hasLearned() && !layer.output() && layer.state().deadShare() >= MANY)
                .filter(layer -> layer.place().layer().activation().rectifies())
                .findFirst()
                .map(layer -> words(layer, run))
                .orElse(List.of());
    }

    private static List<String> words(WatchedLayer layer, TrainingRun run) {
        Optimiser optimiser = run.network().orElseThrow().learning().optimiser();
        return List.of(
                "In %s %s of the units are dead after epoch %d: they give the same value for every row and pass no gradient on."
                        .formatted(layer.words(), Digits.percent(layer.state().deadShare()), run.last().epoch()),
                "Steps that are too long kill units: try a learning rate of %s instead of %s%s."
                        .formatted(
                                Digits.of(UsualRate.shorter(optimiser)),
                                Digits.of(optimiser.rate()),
                                layer.place().layer().activation() == Activation.RELU ? ", or a leaky ReLU" : ""));
    }
}
