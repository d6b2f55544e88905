package argmax.engine.net.backend;

import argmax.engine.data.Samples;

/** A network that learns, as every back end offers it. */
public interface Network {
    /**
     * One step of the optimiser on the mean loss of a batch.
     *
     * @param rate the learning rate of this step
     * @return false where an output was not a finite number; then nothing was learned
     */
    boolean step(Batch batch, double rate);

    /**
     * The gradient of the mean loss, penalties included, by the parameters; changes nothing. Zeros where nothing is learned.
     *
     * @param batch at most 256 rows, or as many as a step of the workspace takes
     */
    float[] gradient(Batch batch);

    /** What leaves the last layer for a batch as it is learned from, with units dropped, rows × width; changes nothing. */
    float[] values(Batch batch);

    /**
     * One step of the optimiser on the mean loss of a batch and on something else that depends on what leaves the last layer.
     *
     * @param further the gradient of that by {@link #values}
     * @return false where an output was not a finite number; then nothing was learned
     */
    boolean step(Batch batch, float[] further, double rate);

    /**
     * The gradient of the mean loss by the data, rows × columns; changes nothing. NaN where an output was not a finite number.
     *
     * @throws IllegalStateException if the plan doesn't ask for it
     */
    float[] dataGradient(Batch batch);

    /** What leaves a place, rows × width, row by row; logits where a loss takes them. */
    double[] outputs(int place, Samples samples);

    /** A copy of what was learned, in the order of {@link Workspace#network}. */
    float[] parameters();

    /** Goes back to parameters that {@link #parameters()} gave; the optimiser's memory stays as it is. */
    void restore(float[] parameters);
}
