package argmax.engine.classic.density;

import argmax.engine.classic.Classifier;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.List;

/** p(y|x) by Bayes' rule from one density for each class and the classes' prior shares. */
public final class DensityClassifier implements Classifier {
    private final List<? extends Density> densities;
    private final List<Double> prior;

    /**
     * Puts them together.
     *
     * @param prior one for each density, adding up to 1
     */
    public DensityClassifier(List<? extends Density> densities, List<Double> prior) {
        this.densities = List.copyOf(densities);
        this.prior = List.copyOf(prior);
    }

    @Override
    public int classes() {
        return densities.size();
    }

    /** p(x|y) of one class. */
    public Density density(int label) {
        return densities.get(label);
    }

    /** The share that each class had before a row was looked at. */
    public List<Double> prior() {
        return prior;
    }

    /** Where no class has any density, the prior shares are all that is left. */
    @Override
    public Predictions predict(Samples rows) {
        Columns columns = Columns.of(rows, densities.getFirst().columns());
        double[] logs = new double[rows.rows() * classes()];
        for (int row = 0; row < rows.rows(); row++) {
            double[] joint = new double[classes()];
            double largest = Double.NEGATIVE_INFINITY;
            double[] x = columns.row(row);
            for (int label = 0; label < joint.length; label++) {
                joint[label] = Math.log(prior.get(label)) + densities.get(label).logDensity(x);
                largest = Math.max(largest, joint[label]);
            }
            double sum = 0;
            for (double log : joint) {
                sum += Math.exp(log - largest);
            }
            for (int label = 0; label < joint.length; label++) {
                logs[row * classes() + label] = largest == Double.NEGATIVE_INFINITY
                        ? Math.log(prior.get(label))
                        : joint[label] - largest - Math.log(sum);
            }
        }
        return new Predictions(classes(), logs);
    }
}
