package argmax.engine.classic.tree;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Ensemble;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.Arrays;
import java.util.List;

/** Trees that each looked hardest at what those before had wrong. They give margins; for two classes Σ α h, h = ±1. */
public final class AdaBoosted implements Ensemble {
    private final int classes;
    private final List<Round> rounds;

    AdaBoosted(int classes, List<Round> rounds) {
        this.classes = classes;
        this.rounds = List.copyOf(rounds);
    }

    public List<Round> rounds() {
        return rounds;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int stages() {
        return rounds.size();
    }

    @Override
    public void add(int stage, Samples rows, double[] sums) {
        rounds.get(stage).add(rows, sums);
    }

    @Override
    public Predictions predictions(int stages, double[] sums) {
        return Predictions.margins(classes, sums.clone());
    }

    /**
     * The weights that the rows had before a round, together 1.
     *
     * @param training the rows that it learned from
     * @param round from 0; as many as there are rounds for the weights after the last
     */
    public List<Double> weights(Samples training, int round) {
        InvalidValue.wholeNumber("round", round, 0, rounds.size());
        double[] weights = ClassWeights.weights(training);
        int[] labels = ClassWeights.labels(training, classes);
        Round.normalise(weights);
        for (Round past : rounds.subList(0, round)) {
            past.reweigh(weights, labels, past.tree().tree().leaves(training));
        }
        return Arrays.stream(weights).boxed().toList();
    }
}
