package argmax.engine.stat.likelihood;

import argmax.engine.stat.Vectors;
import java.util.List;

/**
 * A maximum of a likelihood.
 *
 * @param names of the parameters
 * @param estimates the parameters under which the data are most probable
 * @param covariance of the estimates, from the curvature of ln L there
 * @param logLikelihood ln L there
 * @param path from the start to the estimates, both included
 */
public record Fit(
        List<String> names, List<Double> estimates, List<List<Double>> covariance, double logLikelihood, List<Step> path) {
    /**
     * A place on the way.
     *
     * @param w the parameters
     * @param logLikelihood ln L there, larger than at the place before but for rounding
     * @param halvings how often the step to here had to be halved before it led upwards
     */
    public record Step(List<Double> w, double logLikelihood, int halvings) {
        public Step {
            w = List.copyOf(w);
        }
    }

    public Fit {
        names = List.copyOf(names);
        estimates = List.copyOf(estimates);
        covariance = covariance.stream().map(List::copyOf).toList();
        path = List.copyOf(path);
    }

    /** How many steps the search took; 0 where it began at a closed form. */
    public int iterations() {
        return path.size() - 1;
    }

    public double estimate(int i) {
        return estimates.get(i);
    }

    /** The standard error of parameter {@code i}, from 0. */
    public double error(int i) {
        return Math.sqrt(covariance.get(i).get(i));
    }

    /** Of two estimates, −1 to 1. */
    public double correlation(int i, int j) {
        return covariance.get(i).get(j) / (error(i) * error(j));
    }

    /** The estimates as an array, for computing. */
    public double[] point() {
        return Vectors.array(estimates);
    }
}
