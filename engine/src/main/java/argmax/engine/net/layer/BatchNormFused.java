package argmax.engine.net.layer;

import argmax.engine.net.BatchNorm;
import argmax.engine.net.memory.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of {@link BatchNormNd4j}. Loops run over columns as they lie in memory; what belongs to a unit is gathered from
 * its columns afterwards (one for rows of units, height · width for images), and spread to each of them before.
 */
final class BatchNormFused implements FusedForm {
    private final double momentum;
    private final FusedSite site;
    private final Matrix values;
    private final int units;
    private final double[] inverse;
    private final Matrix centre;
    private final Matrix first;
    private final Matrix second;
    private final Matrix third;

    BatchNormFused(BatchNorm layer, FusedSite site) {
        this.momentum = layer.momentum();
        this.site = site;
        this.values = site.entry().values();
        this.units = site.place().shape().last();
        this.inverse = new double[units];
        this.centre = row(0);
        this.first = row(1);
        this.second = row(2);
        this.third = row(3);
    }

    private Matrix row(int number) {
        return site.scratch().matrix(number, 1, values.columns());
    }

    @Override
    public void forward(Pass pass) {
        double[] variance = pass.learning() ? batchVariance(pass) : runningVariance();
        double[] scale = new double[units];
        double[] shift = new double[units];
        for (int unit = 0; unit < units; unit++) {
            inverse[unit] = 1 / Math.sqrt(variance[unit] + BatchNormKind.EPSILON);
            scale[unit] = parameter(0, unit) * inverse[unit];
            shift[unit] = parameter(1, unit);
        }
        spread(scale, first);
        spread(shift, second);
        BatchNormLoops.normalise(pass.rows(), values, centre, first, second, site.output());
    }

    private double[] batchVariance(Pass pass) {
        BatchNormLoops.sum(pass.rows(), values, first);
        double[] mean = gathered(first, 1 / count(pass));
        spread(mean, centre);
        BatchNormLoops.sumSquares(pass.rows(), values, centre, first);
        double[] variance = gathered(first, 1 / count(pass));
        if (pass.recorded()) {
            record(mean, site.parameters().get(2));
            record(variance, site.parameters().get(3));
        }
        return variance;
    }

    private double[] runningVariance() {
        double[] mean = new double[units];
        double[] variance = new double[units];
        for (int unit = 0; unit < units; unit++) {
            mean[unit] = parameter(2, unit);
            variance[unit] = parameter(3, unit);
        }
        spread(mean, centre);
        return variance;
    }

    @Override
    public void backward(Pass pass) {
        BatchNormLoops.sumGradients(pass.rows(), site.delta(), values, centre, first, second);
        double[] byBeta = gathered(first, 1);
        double[] byGamma = gathered(second, 1);
        double[] ofDelta = new double[units];
        double[] ofValue = new double[units];
        double[] constant = new double[units];
        for (int unit = 0; unit < units; unit++) {
            byGamma[unit] *= inverse[unit];
            site.gradients().get(0).set(0, unit, (float) byGamma[unit]);
            site.gradients().get(1).set(0, unit, (float) byBeta[unit]);
            ofDelta[unit] = parameter(0, unit) * inverse[unit];
            ofValue[unit] = -ofDelta[unit] * inverse[unit] * byGamma[unit] / count(pass);
            constant[unit] = -ofDelta[unit] * byBeta[unit] / count(pass);
        }
        @Nullable Matrix below = site.entry().delta();
        if (below != null) {
            spread(ofDelta, first);
            spread(ofValue, second);
            spread(constant, third);
            BatchNormLoops.combine(pass.rows(), site.delta(), values, centre, first, second, third, below, site.entry().adds());
        }
    }

    /** How many values a unit has in a batch. */
    private double count(Pass pass) {
        return (double) pass.rows() * values.columns() / units;
    }

    private double parameter(int number, int unit) {
        return site.parameters().get(number).get(0, unit);
    }

    /** The sum over the columns of each unit, times a factor. */
    private double[] gathered(Matrix columns, double factor) {
        double[] sums = new double[units];
        for (int column = 0; column < columns.columns(); column++) {
            sums[column % units] += columns.get(0, column);
        }
        for (int unit = 0; unit < units; unit++) {
            sums[unit] *= factor;
        }
        return sums;
    }

    /** Writes what belongs to a unit to each of its columns. */
    private void spread(double[] perUnit, Matrix columns) {
        for (int column = 0; column < columns.columns(); column++) {
            columns.set(0, column, (float) perUnit[column % units]);
        }
    }

    private void record(double[] batch, Matrix running) {
        for (int unit = 0; unit < units; unit++) {
            running.set(0, unit, (float) (momentum * running.get(0, unit) + (1 - momentum) * batch[unit]));
        }
    }
}
