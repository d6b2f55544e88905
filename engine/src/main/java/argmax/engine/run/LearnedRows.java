package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import org.jspecify.annotations.Nullable;

/** The rows that the first training of a run learns from, which is the one that its frames show. */
public final class LearnedRows {
    private LearnedRows() {}

    /** They come in the units of the data set, neither encoded nor scaled, with the columns that the run chose. */
    public static Samples of(TrainSpec spec) {
        DataSet data = DataSets.load(spec.data().set()).columns(spec.data());
        return switch (spec) {
            case Watched watched -> training(watched.split(), data.rows(), data);
            case FitCurve curve ->
                training(curve.split(), FitCurveRun.rows(curve, data, curve.seeds().getFirst()), data);
        };
    }

    private static Samples training(@Nullable Split split, Samples rows, DataSet data) {
        return split == null
                ? rows
                : rows.pick(Folds.of(split, rows, data.card().classes().size()).getFirst().training());
    }
}
