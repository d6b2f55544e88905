package argmax.engine.classic.linear;

import argmax.engine.classic.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.UnaryOperator;

/**
 * Finds the least of a smooth convex function: limited-memory BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4)
 * with a start for the inverse curvature, which saves most of the steps where columns are correlated or of different scales.
 */
final class Lbfgs {
    private static final int REMEMBERED = 10;
    private static final int MOST_STEPS = 2000;
    /** Armijo's condition: a step must win this share of what the slope promises. */
    private static final double SUFFICIENT = 1e-4;

    /** A function of many numbers. */
    interface Function {
        /** Its value at {@code x}; its gradient is written to {@code gradient}. */
        double at(double[] x, double[] gradient);
    }

    /** A step, and how it changed the gradient. */
    private static final class Pair {
        private final double[] step;
        private final double[] change;
        private final double curvature;

        private Pair(double[] step, double[] change) {
            this.step = step;
            this.change = change;
            this.curvature = dot(step, change);
        }
    }

    private final Function function;
    private final UnaryOperator<double[]> inverseCurvature;
    private final double tolerance;

    /**
     * @param inverseCurvature an estimate of the inverse second derivatives, times a vector
     * @param tolerance ends the search where the quadratic model promises to win no more than this share of the value
     */
    Lbfgs(Function function, UnaryOperator<double[]> inverseCurvature, double tolerance) {
        this.function = function;
        this.inverseCurvature = inverseCurvature;
        this.tolerance = tolerance;
    }

    /** Changes {@code x} to where the function is least, or to the last point before {@code progress} asked to stop. */
    void minimise(double[] x, Progress progress) {
        Deque<Pair> pairs = new ArrayDeque<>();
        double[] gradient = new double[x.length];
        double value = function.at(x, gradient);
        double[] tried = new double[x.length];
        double[] triedGradient = new double[x.length];
        for (int steps = 0; steps < MOST_STEPS && !progress.stopRequested(); steps++) {
            double[] direction = direction(gradient, pairs);
            double slope = dot(gradient, direction);
            if (-slope <= tolerance * Math.abs(value)) {
                return;
            }
            double length = 1;
            double triedValue = move(x, direction, length, tried, triedGradient);
            while (!(triedValue <= value + SUFFICIENT * length * slope)) {
                length /= 2;
                if (length < 1e-12) {
                    // Rounding hides what little there is left to win.
                    return;
                }
                triedValue = move(x, direction, length, tried, triedGradient);
            }
            remember(pairs, difference(tried, x), difference(triedGradient, gradient));
            System.arraycopy(tried, 0, x, 0, x.length);
            System.arraycopy(triedGradient, 0, gradient, 0, x.length);
            value = triedValue;
        }
    }

    private double move(double[] x, double[] direction, double length, double[] tried, double[] gradient) {
        for (int i = 0; i < x.length; i++) {
            tried[i] = x[i] + length * direction[i];
        }
        return function.at(tried, gradient);
    }

    private double[] direction(double[] gradient, Deque<Pair> pairs) {
        double[] direction = gradient.clone();
        double[] shares = new double[pairs.size()];
        int i = 0;
        for (Pair pair : pairs) {
            shares[i] = dot(pair.step, direction) / pair.curvature;
            add(-shares[i++], pair.change, direction);
        }
        direction = inverseCurvature.apply(direction);
        if (!pairs.isEmpty()) {
            Pair last = pairs.getFirst();
            double scale = last.curvature / dot(last.change, inverseCurvature.apply(last.change));
            for (int j = 0; j < direction.length; j++) {
                direction[j] *= scale;
            }
        }
        for (Iterator<Pair> oldestFirst = pairs.descendingIterator(); oldestFirst.hasNext(); ) {
            Pair pair = oldestFirst.next();
            add(shares[--i] - dot(pair.change, direction) / pair.curvature, pair.step, direction);
        }
        for (int j = 0; j < direction.length; j++) {
            direction[j] = -direction[j];
        }
        return direction;
    }

    private static void remember(Deque<Pair> pairs, double[] step, double[] change) {
        Pair pair = new Pair(step, change);
        if (pair.curvature > 0) {
            pairs.addFirst(pair);
            if (pairs.size() > REMEMBERED) {
                pairs.removeLast();
            }
        }
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
