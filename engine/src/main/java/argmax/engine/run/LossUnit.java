package argmax.engine.run;

/** In which unit the losses of a run are given. */
public enum LossUnit {
    /** −ln p(true class), the mean over rows. */
    NATS,
    /** The share of rows classified wrongly: the loss of classifiers that give no probabilities. */
    SHARE_WRONG,
    /** What else is minimised, such as squared errors. */
    OTHER
}
