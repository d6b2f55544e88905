package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.tree.AdaBoosted;
import argmax.engine.classic.tree.BoostWeights;
import argmax.engine.data.Samples;

/**
 * Grows small trees one after the other, each on rows of which those that the one before had wrong weigh more (Freund and
 * Schapire 1997; for more than two classes Zhu and others 2009). It stops before its time where a tree has all rows right, or
 * is no better than guessing.
 *
 * @param maxDepth of each tree, 1 to 100; trees of depth 1 are called stumps
 */
public record AdaBoost(@Usually("50") int rounds, @Usually("1") int maxDepth) implements Learner {
    public AdaBoost {
        InvalidValue.wholeNumber("rounds", rounds, 1, 1000);
        Growth.check(maxDepth, 1);
    }

    /** The seed does nothing. */
    @Override
    public AdaBoosted fit(Samples training, int classes, long seed, Progress progress) {
        return BoostWeights.fit(this, training, classes, progress);
    }

    @Override
    public int stages() {
        return rounds;
    }

    @Override
    public boolean givesProbabilities() {
        return false;
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return Growth.seconds(rounds, learned, columns, maxDepth, asked, classes);
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
