package argmax.engine.net;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A head: what makes probabilities of logits, and how the mean loss over a batch changes with them. */
interface Loss {
    static Loss of(Head head) {
        return switch (head) {
            case SOFTMAX -> new SoftmaxCrossEntropy();
            case LOGISTIC -> new LogisticCrossEntropy();
        };
    }

    /**
     * Writes the gradient of the mean loss by the logits into {@code delta}.
     *
     * @param labels at least {@code rows} of them
     * @return false where a logit was not finite; {@code delta} is then of no use
     */
    boolean gradient(int rows, Matrix logits, int[] labels, Matrix delta);

    /** The gradient of the mean loss by the logits, rows × outputs. */
    INDArray gradient(INDArray logits, int[] labels);

    /**
     * The logarithm of each class's probability, free of overflow.
     *
     * @param logits rows × outputs, row by row
     * @return rows × classes, row by row
     */
    double[] logProbabilities(double[] logits, int classes);
}
