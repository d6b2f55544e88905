package argmax.engine.stat.likelihood;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Climbs to the maximum of a likelihood by Newton's steps, halved until they lead upwards. */
public final class Newton {
    /** Twice the gain in ln L that a step promises; below this the estimate is right to 10⁻⁹ of its error. */
    private static final double TOLERANCE = 1e-18;
    /** ln L is a sum of many terms and rounds: so small a promise may fail to show, but the step is right all the same. */
    private static final double ROUNDING = 1e-6;

    private static final int MOST_ITERATIONS = 100;
    private static final int MOST_HALVINGS = 50;

    private Newton() {}

    /** Climbs from where the likelihood says. */
    public static Fit maximise(LogLikelihood likelihood) {
        return maximise(likelihood, likelihood.start());
    }

    /**
     * Climbs from {@code start}.
     *
     * @throws InvalidValue if the data are impossible under {@code start}, or there is no maximum inside the domain
     */
    public static Fit maximise(LogLikelihood likelihood, double... start) {
        double value = InvalidValue.number("ln L at the start", likelihood.at(start), -Double.MAX_VALUE, Double.MAX_VALUE);
        List<Fit.Step> path = new ArrayList<>(List.of(new Fit.Step(Vectors.list(start), value, 0)));
        while (path.size() <= MOST_ITERATIONS) {
            double[] w = Vectors.array(path.getLast().w());
            Curvature curvature = new Curvature(likelihood.curvature(w));
            double[] gradient = likelihood.gradient(w);
            double[] step = curvature.step(gradient);
            double promise = Vectors.dot(gradient, step);
            if (promise < TOLERANCE) {
                return fit(likelihood, curvature, path);
            }
            likelihood.refuseEndlessRise(step);
            Optional<Fit.Step> higher = climb(likelihood, path.getLast(), step);
            if (higher.isPresent()) {
                path.add(higher.get());
            } else if (promise < ROUNDING) {
                path.add(moved(likelihood, path.getLast(), step, 0));
                return fit(likelihood, curvature, path);
            } else {
                throw new InvalidValue("w", Arrays.toString(w), "inside its domain, to whose end ln L still rises here");
            }
        }
        throw new InvalidValue("iterations", MOST_ITERATIONS, "fewer, as any likelihood with a clear maximum needs");
    }

    private static Fit fit(LogLikelihood likelihood, Curvature curvature, List<Fit.Step> path) {
        Fit.Step last = path.getLast();
        List<List<Double>> covariance = Vectors.lists(curvature.covariance());
        return new Fit(likelihood.parameters(), last.w(), covariance, last.logLikelihood(), path);
    }

    private static Optional<Fit.Step> climb(LogLikelihood likelihood, Fit.Step from, double[] step) {
        for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
            Fit.Step to = moved(likelihood, from, step, halvings);
            if (to.logLikelihood() > from.logLikelihood()) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private static Fit.Step moved(LogLikelihood likelihood, Fit.Step from, double[] step, int halvings) {
        double[] to = new double[step.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from.w().get(i) + Math.scalb(step[i], -halvings);
        }
        return new Fit.Step(Vectors.list(to), likelihood.at(to), halvings);
    }
}
