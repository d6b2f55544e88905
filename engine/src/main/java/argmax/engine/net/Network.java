package argmax.engine.net;

import argmax.engine.data.Samples;

/** A network that learns, as every back end offers it. */
interface Network {
    /**
     * One step of the optimiser on the mean loss of the rows {@code rows[from]} to {@code rows[from + count - 1]}.
     *
     * @return false where a logit was not a finite number; then nothing was learned
     */
    boolean step(Samples samples, int[] rows, int from, int count);

    /** What leaves {@code layer}, rows × units, row by row; the logits where it is the output layer. */
    double[] outputs(int layer, Samples samples);

    /** A copy of what was learned, in the order of {@link Workspace#network}. */
    float[] parameters();

    /** Goes back to parameters that {@link #parameters()} gave; the optimiser's memory stays as it is. */
    void restore(float[] parameters);
}
