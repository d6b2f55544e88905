package argmax.engine.net;

/** The non-linearity of a layer, applied to each of its units; softmax alone looks at all units of a row together. */
public enum Activation {
    /** z. */
    IDENTITY,
    /** 1 where z ≥ 0, else 0. Its slope is 0 everywhere, so a network can use it but not be trained through it. */
    STEP,
    /** 1 / (1 + exp(−z)). */
    LOGISTIC,
    /** tanh z. */
    TANH,
    /** arctan z. */
    ARCTAN,
    /** max(z, 0), with the slope 0 at 0. */
    RELU,
    /** z above 0, 0.1 z below. */
    LEAKY_RELU,
    /** z above 0, exp(z) − 1 below. */
    ELU,
    /** ln(1 + exp(z)). */
    SOFTPLUS,
    /** exp(zₖ) / Σ exp(zⱼ). */
    SOFTMAX;

    /** Whether about half of the units give nothing at first, so that He's initialisation belongs to it. */
    public boolean rectifies() {
        return this == RELU || this == LEAKY_RELU || this == ELU;
    }

    /** The initialisation where nobody asked for another: He's before rectifiers, Xavier's everywhere else. */
    public Initialisation usualStart() {
        return rectifies() ? new Initialisation.He() : new Initialisation.Xavier();
    }
}
