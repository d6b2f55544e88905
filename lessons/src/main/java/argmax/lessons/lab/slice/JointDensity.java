package argmax.lessons.lab.slice;

import argmax.engine.stat.distribution.Continuous;
import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.distribution.MultivariateGaussian;
import argmax.engine.stat.joint.DensityGrid;
import argmax.engine.stat.joint.DensityGrid.Slice;
import argmax.engine.stat.sampling.Bins;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A density p(x, y) over a square that holds all of it, but for less than one part in a thousand.
 *
 * @param given what it is conditioned on already, such as {@code z = 1}; empty for nothing
 * @param low the least x, and y
 * @param high the largest x, and y
 */
record JointDensity(DoubleBinaryOperator density, String given, double low, double high) {
    /** Odd, so that the middle of a bell is the middle of a cell. */
    private static final int CELLS = 61;

    /** Finer, since heights are read off the cut. */
    private static final int CELLS_OF_CUT = 241;

    /** A bell with means 0 and variances 1. */
    static JointDensity bell(double rho) {
        ToDoubleFunction<double[]> density = MultivariateGaussian.ofCorrelation(rho).density();
        return new JointDensity((x, y) -> density.applyAsDouble(new double[] {x, y}), "", -4, 4);
    }

    /** x + y on the unit square. */
    static JointDensity plane() {
        return new JointDensity((x, y) -> x + y, "", 0, 1);
    }

    /** Two numbers that follow one law independently of each other. */
    static JointDensity independent(Continuous law, String given, double low, double high) {
        return new JointDensity((x, y) -> law.pdf(x) * law.pdf(y), given, low, high);
    }

    /** p(x, ŷ) over x, with its area and, divided by it, p(x | ŷ). */
    Slice cut(double y) {
        double half = (high - low) / CELLS_OF_CUT;
        return DensityGrid.of(new Bins(low, high, CELLS_OF_CUT), new Bins(y - half, y + half, 1), density).slice(0);
    }

    /** The law of x along a cut, as shares of its cells. */
    Finite along(double y) {
        Slice cut = cut(y);
        double width = (high - low) / CELLS_OF_CUT;
        return new Finite(cut.x(), cut.conditional().stream().map(p -> p * width).toList());
    }

    /** Cells for the marginal laws of both numbers. */
    DensityGrid grid() {
        Bins bins = new Bins(low, high, CELLS);
        return DensityGrid.of(bins, bins, density);
    }

    /** {@code p(left)}, with what it is conditioned on already. */
    String p(String left) {
        return given.isEmpty() ? "p(%s)".formatted(left) : "p(%s | %s)".formatted(left, given);
    }

    /** {@code p(left | right)}, with what it is conditioned on already. */
    String p(String left, String right) {
        return given.isEmpty() ? "p(%s | %s)".formatted(left, right) : "p(%s | %s, %s)".formatted(left, right, given);
    }
}
