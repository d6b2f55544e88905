package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.distribution.Continuous;
import argmax.engine.stat.distribution.MultivariateGaussian;
import argmax.engine.stat.sampling.Bins;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A joint density p(x, y) at the middles of rectangular cells; integrals are sums over cells (the midpoint rule).
 *
 * @param x the cells along x, one per row
 * @param y the cells along y, one per column
 * @param density in row i and column j that at {@code (x.centre(i), y.centre(j))}; at most a million cells
 */
public record DensityGrid(Bins x, Bins y, List<List<Double>> density) {
    private static final int MOST_CELLS = 1_000_000;

    public DensityGrid {
        density = Rows.copy("density", density, x.count(), y.count());
        density.forEach(row -> row.forEach(p -> InvalidValue.number("density", p, 0, Double.MAX_VALUE)));
    }

    /** The values of a density at the middles of the cells. */
    public static DensityGrid of(Bins x, Bins y, DoubleBinaryOperator density) {
        InvalidValue.wholeNumber("number of cells along y", y.count(), 1, MOST_CELLS / x.count());
        return new DensityGrid(
                x, y, Rows.of(x.count(), y.count(), (i, j) -> density.applyAsDouble(x.centre(i), y.centre(j))));
    }

    /** A bell in two dimensions. */
    public static DensityGrid of(Bins x, Bins y, MultivariateGaussian law) {
        ToDoubleFunction<double[]> density = law.density();
        return of(x, y, (a, b) -> density.applyAsDouble(new double[] {a, b}));
    }

    /** The density p(x) q(y) of independent numbers. */
    public static DensityGrid ofIndependent(Bins x, Continuous ofX, Bins y, Continuous ofY) {
        return of(x, y, (a, b) -> ofX.pdf(a) * ofY.pdf(b));
    }

    /** The volume under the density: near one, if the cells cover all of it and are fine enough. */
    public double integral() {
        return density.stream().mapToDouble(Rows::sum).sum() * x.width() * y.width();
    }

    /**
     * The probabilities of the cells, whose sum is made one: from them follow marginals, dependence, covariance, correlation
     * and mutual information.
     */
    public JointTable cells() {
        return JointTable.normalised(x.centres(), y.centres(), density);
    }

    /** The marginal density of X at the middles of its cells: the integrals over y. */
    public List<Double> marginalOfX() {
        return density.stream().map(row -> Rows.sum(row) * y.width()).toList();
    }

    /** The marginal density of Y at the middles of its cells: the integrals over x. */
    public List<Double> marginalOfY() {
        return IntStream.range(0, y.count()).mapToObj(j -> Rows.sum(column(j)) * x.width()).toList();
    }

    /**
     * A density cut along a line y = constant.
     *
     * @param y where
     * @param x the middles of the cells
     * @param joint p(x, y) along the line, which is no law of x: its area is not one
     * @param area ∫ p(x, y) dx, the marginal density p(y)
     * @param conditional {@code p(x | y) = p(x, y) / p(y)}, of area one; it may exceed 1 like any density
     */
    public record Slice(double y, List<Double> x, List<Double> joint, double area, List<Double> conditional) {}

    /**
     * The cut through column {@code j}.
     *
     * @throws InvalidValue where the density is 0 all along it
     */
    public Slice slice(int j) {
        InvalidValue.wholeNumber("column", j, 0, y.count() - 1);
        List<Double> joint = column(j);
        double area = Check.positive("p(y) at y = %s".formatted(y.centre(j)), Rows.sum(joint) * x.width());
        return new Slice(y.centre(j), x.centres(), joint, area, joint.stream().map(p -> p / area).toList());
    }

    private List<Double> column(int j) {
        return density.stream().map(row -> row.get(j)).toList();
    }
}
