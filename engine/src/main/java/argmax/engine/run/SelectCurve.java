package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.train.Evaluation;
import argmax.engine.stat.regression.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Judges curves by splits, as {@link CurveSelection} asks for. */
final class SelectCurve {
    private final CurveSelection spec;
    private final Samples rows;
    private final Samples truth;

    SelectCurve(CurveSelection spec) {
        this.spec = spec;
        DataSet data = DataSets.load(spec.set());
        this.rows = DataSets.fresh(spec.set(), spec.rows(), spec.seed());
        this.truth = data.test();
    }

    /** The report on one of the curves; empty where it was stopped in the middle. */
    Optional<RefitReport> report(int number, BooleanSupplier stop) {
        Regression regression = spec.regressions().get(number - 1);
        SplittableRandom seeds = new SplittableRandom(spec.seed());
        List<Double> holdOut = new ArrayList<>();
        List<Double> kFold = new ArrayList<>();
        for (int reshuffle = 0; reshuffle < spec.reshuffles(); reshuffle++) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            long seed = seeds.nextLong();
            holdOut.add(error(regression, spec.holdOut(seed)));
            kFold.add(error(regression, spec.kFold(seed)));
        }
        double error = FittedCurve.of(regression, rows).evaluate(truth).loss() + DataSets.noise(spec.set());
        return Optional.of(new CurveSelectionReport(number, spec.epochs(), regression, holdOut, kFold, error));
    }

    /** Over all rows that are held out. */
    private double error(Regression regression, Split split) {
        List<Evaluation> evaluations = Folds.of(split, rows, 0).stream()
                .map(fold -> FittedCurve.of(regression, rows.pick(fold.training())).evaluate(rows.pick(fold.validation())))
                .toList();
        return Evaluation.pooled(evaluations).loss();
    }
}
