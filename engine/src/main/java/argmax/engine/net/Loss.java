package argmax.engine.net;

/** What is minimised at an output, as a mean over rows. */
public enum Loss {
    /** −ln p(true class), with p from softmax; one unit per class. */
    CROSS_ENTROPY,
    /** −ln p(true class) of two classes, with p(second) from the logistic function; one unit. */
    BINARY_CROSS_ENTROPY,
    /** (y − t)², averaged over the units; the target of a class is one-hot, or 0 and 1 with one unit. */
    SQUARED_ERROR,
    /** max(0, 1 − t·y) with t = ±1 for two classes; one unit. */
    HINGE,
    /** Σ max(0, 1 + yₖ − y(true class)) over the other classes; Weston and Watkins, 1999; one unit per class. */
    MULTI_CLASS_HINGE
}
