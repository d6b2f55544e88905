package argmax.lessons.lab.bump;

import argmax.engine.classic.GaussianDensity;
import argmax.engine.classic.HistogramDensity;
import argmax.engine.classic.Learner;
import argmax.engine.classic.Progress;
import argmax.engine.classic.density.DensityClassifier;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A density for each class, learned from five masses, and what Bayes' rule makes of them.
 *
 * @param told whether the mass is an input beside x
 */
record MassModel(DensityClassifier classifier, boolean told) {
    static final String SET = "bump";

    /** The columns of the set are x/10 and m/10. */
    private static final double UNIT = 10;

    static MassModel gaussian(boolean told) {
        return learned(new GaussianDensity(List.of()), told);
    }

    static MassModel histogram(boolean told, int bins) {
        return learned(new HistogramDensity(bins, List.of()), told);
    }

    private static MassModel learned(Learner learner, boolean told) {
        Samples rows = DataSets.load(SET).rows();
        Samples seen = told ? rows : rows.pickColumns(new int[] {0});
        return new MassModel((DensityClassifier) learner.fit(seen, 2, 1, Progress.SILENT), told);
    }

    /** p(x | y, m) per unit of x, or p(x | y) where the mass isn't told; 0 everywhere where no example has such a mass. */
    DoubleUnaryOperator density(int label, double m) {
        double sum = BumpLaw.X.stream().mapToDouble(x -> joint(label, x, m)).sum();
        double width = (BumpLaw.HIGH - BumpLaw.LOW) / BumpLaw.X.size();
        return x -> sum == 0 ? 0 : joint(label, x, m) / (sum * width);
    }

    private double joint(int label, double x, double m) {
        return classifier.density(label).at(inputs(x, m));
    }

    /** p(y = 1 | x, m), or p(y = 1 | x); ½ where neither class has any density. */
    DoubleUnaryOperator probability(double m) {
        List<Double> prior = classifier.prior();
        return x -> {
            double background = Math.log(prior.get(0)) + classifier.density(0).logDensity(inputs(x, m));
            double signal = Math.log(prior.get(1)) + classifier.density(1).logDensity(inputs(x, m));
            return background == Double.NEGATIVE_INFINITY && signal == Double.NEGATIVE_INFINITY
                    ? prior.get(1)
                    : 1 / (1 + Math.exp(background - signal));
        };
    }

    /** As floats, which the examples are: a mass at the border of a cell falls into the cell of its examples. */
    private double[] inputs(double x, double m) {
        return told ? new double[] {(float) (x / UNIT), (float) (m / UNIT)} : new double[] {(float) (x / UNIT)};
    }
}
