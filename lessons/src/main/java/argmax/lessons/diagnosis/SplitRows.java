package argmax.lessons.diagnosis;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Encoding;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.run.FitCurve;
import argmax.engine.run.TrainSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of the first fold as a learner reads them, before they are scaled.
 *
 * @param columns the names of the columns of both
 * @param heldOut the rows that validate and test, or some of them from all over
 */
record SplitRows(List<String> columns, Samples training, Samples heldOut) {
    /** Beyond so many cells to train on, looking would take longer than a page may. */
    private static final long MOST_CELLS = 300_000;
    /** So many held-out rows stand for the others. */
    private static final int HELD_OUT = 1000;

    /** Empty where the set is too large, and where a curve draws its own rows. */
    static Optional<SplitRows> of(TrainSpec spec) {
        DataCard card = spec.data().card();
        Split split = spec instanceof FitCurve curve && curve.fresh() != null ? null : RowCounts.split(spec);
        return split == null || (long) card.encoded().size() * card.rows() > MOST_CELLS
                ? Optional.empty()
                : Optional.of(of(DataSets.load(card.id()).columns(spec.data()), split));
    }

    private static SplitRows of(DataSet data, Split split) {
        Fold fold = Folds.of(split, data.rows(), data.card().classes().size()).getFirst();
        Samples training = data.rows().pick(fold.training());
        Encoding encoding = Encoding.fit(data.card().columns(), training);
        Samples validation = data.rows().pick(fold.validation());
        Samples test = data.test().rows() > 0 ? data.test() : data.rows().pick(fold.test());
        Samples heldOut = test.rows() == 0 ? validation : Samples.concatenated(validation, test);
        int count = Math.min(HELD_OUT, heldOut.rows());
        int[] some = IntStream.range(0, count).map(i -> (int) ((long) i * heldOut.rows() / count)).toArray();
        return new SplitRows(data.card().encoded(), encoding.apply(training), encoding.apply(heldOut.pick(some)));
    }
}
