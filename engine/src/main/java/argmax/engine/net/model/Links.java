package argmax.engine.net.model;

/** What makes predictions of logits; in place. */
final class Links {
    private Links() {}

    /** exp(zₖ) / Σ exp(zⱼ) in each row; the largest logit is subtracted first, so that no exponential overflows. */
    static void softmax(double[] logits, int units) {
        for (int first = 0; first < logits.length; first += units) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = first; i < first + units; i++) {
                largest = Math.max(largest, logits[i]);
            }
            double sum = 0;
            for (int i = first; i < first + units; i++) {
                logits[i] = Math.exp(logits[i] - largest);
                sum += logits[i];
            }
            for (int i = first; i < first + units; i++) {
                logits[i] /= sum;
            }
        }
    }

    /** 1 / (1 + exp(−z)). */
    static void logistic(double[] logits) {
        for (int i = 0; i < logits.length; i++) {
            logits[i] = 1 / (1 + Math.exp(-logits[i]));
        }
    }
}
