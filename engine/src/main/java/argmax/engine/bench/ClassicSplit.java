package argmax.engine.bench;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rows train a classic learner and which test it: the splits of {@code engine/bench/classics.py}. */
record ClassicSplit(String name, int classes, Samples training, Samples test) {
    /** Where a learner's time grows with the square of the rows, only so many of the jets train it. */
    private static final int FEW = 4000;

    static List<ClassicSplit> all() {
        DataSet digits = DataSets.load("digits-8x8");
        DataSet tumours = DataSets.load("breast-cancer-wdbc");
        DataSet jets = DataSets.load("jets-pythia6");
        return List.of(
                new ClassicSplit("digits", 10, rows(digits, row -> row < 898), rows(digits, row -> row >= 898)),
                new ClassicSplit("wdbc", 2, rows(tumours, row -> row % 5 != 0), rows(tumours, row -> row % 5 == 0)),
                new ClassicSplit("jets", 5, rows(jets, row -> row < 20_000), jets.test()));
    }

    private static Samples rows(DataSet set, IntPredicate wanted) {
        return set.rows().pick(IntStream.range(0, set.rows().rows()).filter(wanted).toArray());
    }

    /** Standardised by the training rows; by all of them, also where few are left afterwards. */
    ClassicSplit standardised() {
        StandardScaler scaler = StandardScaler.fit(training);
        return new ClassicSplit(name, classes, scaler.apply(training), scaler.apply(test));
    }

    ClassicSplit few() {
        int rows = Math.min(FEW, training.rows());
        return name.equals("jets")
                ? new ClassicSplit(name, classes, training.pick(IntStream.range(0, rows).toArray()), test)
                : this;
    }
}
