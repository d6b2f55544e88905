package argmax.lessons.lab.builder;

import argmax.engine.stat.distribution.LawCheck;
import java.util.List;

/**
 * A straight line from {@code a} to {@code b} and 0 elsewhere, which may be a density.
 *
 * @param height in the middle between a and b, per unit of x
 */
record LineDensity(double a, double b, double height, double slope) {
    double at(double x) {
        return x < a || x > b ? 0 : height + slope * (x - (a + b) / 2);
    }

    /** The area under the line between u and v, for u ≤ v; for a straight line the trapezium is exact. */
    double area(double u, double v) {
        double from = inside(u);
        double to = inside(v);
        return (to - from) * (at(from) + at(to)) / 2;
    }

    /** The place from a to b that is next to x. */
    double inside(double x) {
        return Math.clamp(x, a, b);
    }

    List<Double> ends() {
        return List.of(a, b);
    }

    List<Double> heights() {
        return List.of(at(a), at(b));
    }

    Verdict verdict() {
        return new Verdict(Verdict.Kind.DENSITY, heights(), LawCheck.ofDensity(ends(), heights()));
    }
}
