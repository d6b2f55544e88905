package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Clouds of points (x, y) that show what a correlation sees, and what it doesn't. */
public enum Shape {
    /** y = x, with x from N(0, 1). */
    LINE(1) {
        @Override
        double[] point(DoubleSupplier normal, DoubleSupplier uniform) {
            double x = normal.getAsDouble();
            return new double[] {x, x};
        }
    },
    /** A bell curve in two dimensions, both variances 1 and ρ = 0.8. */
    ELLIPSE(0.8) {
        @Override
        double[] point(DoubleSupplier normal, DoubleSupplier uniform) {
            double x = normal.getAsDouble();
            return new double[] {x, 0.8 * x + 0.6 * normal.getAsDouble()};
        }
    },
    /** y = x², with x from N(0, 1): no correlation, though y is a function of x. */
    PARABOLA(0) {
        @Override
        double[] point(DoubleSupplier normal, DoubleSupplier uniform) {
            double x = normal.getAsDouble();
            return new double[] {x, x * x};
        }
    },
    /** On the circle of radius 1, at any angle. */
    CIRCLE(0) {
        @Override
        double[] point(DoubleSupplier normal, DoubleSupplier uniform) {
            double angle = 2 * Math.PI * uniform.getAsDouble();
            return new double[] {Math.cos(angle), Math.sin(angle)};
        }
    },
    /** On one of the axes, each as likely, the other number from N(0, 1). */
    CROSS(0) {
        @Override
        double[] point(DoubleSupplier normal, DoubleSupplier uniform) {
            double at = normal.getAsDouble();
            return uniform.getAsDouble() < 0.5 ? new double[] {at, 0} : new double[] {0, at};
        }
    };

    /** Of y with x, whose variance is 1 wherever this is not 0. */
    private final double covariance;

    Shape(double covariance) {
        this.covariance = covariance;
    }

    /** One point without noise. */
    abstract double[] point(DoubleSupplier normal, DoubleSupplier uniform);

    /**
     * {@code n} points, one per row: first x, then y.
     *
     * @param noise the standard deviation of what is added to y, 0 to 100
     */
    public double[][] sample(int n, double noise, long seed) {
        InvalidValue.number("noise", noise, 0, 100);
        double[][] points = new double[InvalidValue.wholeNumber("n", n, 0, 10_000_000)][];
        UniformRandomProvider random = Randoms.seeded(seed);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int row = 0; row < n; row++) {
            points[row] = point(normal::sample, random::nextDouble);
            points[row][1] += noise * normal.sample();
        }
        return points;
    }

    /** ρ of x and y in the law that is drawn from. */
    public double correlation(double noise) {
        return covariance / Math.sqrt(1 + InvalidValue.number("noise", noise, 0, 100) * noise);
    }
}
