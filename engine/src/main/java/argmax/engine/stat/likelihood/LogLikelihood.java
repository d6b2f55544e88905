package argmax.engine.stat.likelihood;

import java.util.List;

/**
 * ln L of a few parameters w, for data that are given once and for all; smooth inside its domain. Parameters are best
 * chosen so that they are neither huge nor tiny, since the derivatives are taken by differences unless a likelihood knows
 * better.
 */
public interface LogLikelihood {
    /** What the parameters are called, in their order; at least one. */
    List<String> parameters();

    /** ln L(w), but for a constant; −∞ where w makes the data impossible or lies outside the domain. */
    double at(double... w);

    /** Where a search for the maximum begins: the maximum itself where there is a closed form for it. */
    double[] start();

    /** The lower end of the domain of parameter {@code i}, from 0. */
    default double least(int i) {
        return Double.NEGATIVE_INFINITY;
    }

    /** The upper end of the domain of parameter {@code i}, from 0. */
    default double most(int i) {
        return Double.POSITIVE_INFINITY;
    }

    /** d ln L/dwᵢ. */
    default double[] gradient(double... w) {
        return new Differences(this).gradient(w);
    }

    /** −d² ln L/dwᵢdwⱼ: at the maximum the observed information, whose inverse is the covariance of the estimates. */
    default double[][] curvature(double... w) {
        return new Differences(this).curvature(w);
    }

    /**
     * Refuses data for which ln L rises for ever along {@code direction}, so that it has no maximum. Asked at each step of
     * a search.
     *
     * @throws argmax.engine.InvalidValue saying what is wrong with the data
     */
    default void refuseEndlessRise(double[] direction) {}
}
