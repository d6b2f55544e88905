package argmax.lessons.diagnosis;

import argmax.engine.data.Leak;
import argmax.engine.data.Leaks;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that are held out stand among the training rows too, more than the coarseness of the data explains. */
record TrainedOnTest() implements OfTraining {
    /** Fewer move no score by more than its standard error. */
    private static final double MANY = 0.05;
    /** Where rows are few combinations of few values, training rows are alike as often, and that is no leak. */
    private static final double COARSE = 0.5;

    @Override
    public String kind() {
        return "trained-on-test";
    }

    @Override
    public String lesson() {
        return "split-kfold";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return SplitRows.of(run.spec()).map(TrainedOnTest::seenIn).orElse(List.of());
    }

    static List<String> seenIn(SplitRows rows) {
        double shared = shared(rows);
        if (shared < MANY || repeated(rows) > COARSE * shared) {
            return List.of();
        }
        return List.of(("%s of the %d held-out rows stand among the %d training rows too: the score rewards learning by"
                + " heart. Take doubles out before you split.")
                .formatted(Digits.percent(shared), rows.heldOut().rows(), rows.training().rows()));
    }

    /** The share of the held-out rows that are training rows too. */
    private static double shared(SplitRows rows) {
        return Leaks.of(rows.columns(), rows.training(), rows.heldOut(), StandardScaler.NONE).stream()
                .filter(Leak.SharedRows.class::isInstance)
                .mapToDouble(leak -> (double) ((Leak.SharedRows) leak).pairs().size() / rows.heldOut().rows())
                .findFirst()
                .orElse(0);
    }

    /** The share of every other training row that the rest of them have too. */
    private static double repeated(SplitRows rows) {
        return shared(new SplitRows(rows.columns(), everyOther(rows.training(), 0), everyOther(rows.training(), 1)));
    }

    private static Samples everyOther(Samples rows, int first) {
        return rows.pick(IntStream.range(0, rows.rows()).filter(row -> row % 2 == first).toArray());
    }
}
