package argmax.engine.run;

import argmax.engine.data.Split;
import org.jspecify.annotations.Nullable;

/** What studies have in common. */
final class Studies {
    private Studies() {}

    /** Whether the rows to test on are others than those to validate on. */
    static boolean heldOut(TrainSpec spec) {
        return !(split(spec) instanceof Split.KFold);
    }

    static @Nullable Split split(TrainSpec spec) {
        return switch (spec) {
            case TrainNetwork network -> network.split();
            case TrainClassic classic -> classic.split();
            case FitCurve curve -> curve.split();
        };
    }

    /** What is to be known of a winner that was chosen by its score. */
    static String chosen(TrainSpec spec) {
        return heldOut(spec)
                ? "The best was chosen by its score on the rows that validate, which flatters that score;"
                        + " only the winner was tried on the test rows, so its score there is an honest one."
                : "The best was chosen by its score on the held-out folds, which flatters that score;"
                        + " an honest one needs rows that took no part in the choice.";
    }
}
