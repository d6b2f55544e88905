package argmax.engine.net;

/** The output layer together with the loss that belongs to it, computed from the logits. */
public enum Head {
    /** One unit per class, softmax, cross-entropy. */
    SOFTMAX,
    /** One unit, logistic function, binary cross-entropy; for two classes only. */
    LOGISTIC
}
