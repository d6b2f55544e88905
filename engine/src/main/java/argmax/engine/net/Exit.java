package argmax.engine.net;

/**
 * An output of a network that has found its place.
 *
 * @param place whose values are compared with the truth
 * @param target which number is to be predicted, from 0; {@link #CLASS} for the class
 * @param weight what its loss counts in the sum over outputs
 */
public record Exit(int place, int target, Loss loss, Link link, double weight) {
    /** The {@link #target()} of an output that predicts the class. */
    public static final int CLASS = -1;

    /** What makes a prediction of the values at an output. The loss computes it together with its logarithm, which is stable. */
    public enum Link {
        SOFTMAX,
        LOGISTIC,
        NONE
    }
}
