package argmax.lessons.diagnosis;

import argmax.engine.data.DataCard;
import argmax.engine.data.Split;
import argmax.engine.run.FitCurve;
import argmax.engine.run.RunResult.SplitSummary;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.Watched;
import org.jspecify.annotations.Nullable;

/**
 * How many rows do what.
 *
 * @param training of each training
 * @param validation with k-fold all of them, each once
 * @param unseen that make up the score
 */
record RowCounts(int training, int validation, int unseen) {
    /** As the specification shares them out, but for a few, since each class is rounded by itself. */
    static RowCounts asked(TrainSpec spec) {
        DataCard card = spec.data().card();
        int rows = card.rows();
        return switch (split(spec)) {
            case Split.KFold(int folds, long _) -> new RowCounts(rows - rows / folds, rows, rows);
            case Split.HoldOut holdOut -> asked(holdOut, rows, card.testRows());
            case null -> new RowCounts(rows, card.testRows(), card.testRows());
        };
    }

    private static RowCounts asked(Split.HoldOut split, int rows, int ownTest) {
        int validation = share(split.validation(), rows);
        int test = share(split.test(), rows);
        Integer training = split.training();
        int left = rows - validation - test;
        return new RowCounts(training == null ? left : Math.min(left, training), validation, ownTest > 0 ? ownTest : test);
    }

    private static int share(double share, int rows) {
        return Math.toIntExact(Math.round(share * rows));
    }

    /** As they were counted class by class; of numbers nobody counts, and they are as asked. */
    static RowCounts of(TrainSpec spec, SplitSummary split) {
        RowCounts asked = asked(spec);
        return new RowCounts(
                counted(split, "training", asked.training),
                counted(split, "validation", asked.validation),
                counted(split, "test", asked.unseen));
    }

    private static int counted(SplitSummary split, String name, int otherwise) {
        int rows = split.parts().stream()
                .filter(part -> part.name().equals(name))
                .flatMap(part -> part.rowsPerClass().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return rows == 0 ? otherwise : rows;
    }

    static @Nullable Split split(TrainSpec spec) {
        return switch (spec) {
            case Watched watched -> watched.split();
            case FitCurve curve -> curve.split();
        };
    }
}
