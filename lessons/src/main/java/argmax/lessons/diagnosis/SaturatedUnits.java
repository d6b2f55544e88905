package argmax.lessons.diagnosis;

import argmax.engine.net.Activation;
import argmax.engine.net.Optimiser;
import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.Set;

/** In a hidden layer of units with two flat ends two thirds say the same of every row, and there is still much to learn. */
record SaturatedUnits() implements OfTraining {
    private static final Set<Activation> FLAT_ENDED = Set.of(Activation.LOGISTIC, Activation.TANH, Activation.ARCTAN);

    @Override
    public String kind() {
        return "saturated-units";
    }

    @Override
    public String lesson() {
        return "activations";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return WatchedLayer.atTheEndOf(run).stream()
                .filter(layer -> !run.hasLearned() && !layer.output() && layer.state().deadShare() >= DeadUnits.MANY)
                .filter(layer -> FLAT_ENDED.contains(layer.place().layer().activation()))
                .findFirst()
                .map(layer -> words(layer, run))
                .orElse(List.of());
    }

    private static List<String> words(WatchedLayer layer, TrainingRun run) {
        Optimiser optimiser = run.network().orElseThrow().learning().optimiser();
        return List.of(
                "In %s %s of the units are saturated after epoch %d: they sit at a flat end of their curve, whatever row comes."
                        .formatted(layer.words(), Digits.percent(layer.state().deadShare()), run.last().epoch()),
                "Scale the inputs, start with smaller weights, or try a learning rate of %s instead of %s."
                        .formatted(Digits.of(UsualRate.shorter(optimiser)), Digits.of(optimiser.rate())));
    }
}
