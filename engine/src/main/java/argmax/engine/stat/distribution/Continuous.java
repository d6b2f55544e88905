package argmax.engine.stat.distribution;

/** A law with a density: single numbers have probability 0, intervals the area under the density. */
public sealed interface Continuous extends Distribution permits Measures, Affine, Mixture {
    /** The density at x, in probability per unit of x: it may exceed 1, or be infinite at an end of the support. */
    double pdf(double x);
}
