package argmax.engine.net.layer;

/** A layer of the fused back end at its place: it reads and writes the memory of its {@link FusedSite}. */
public interface FusedForm {
    /** Writes the output from the inputs. */
    void forward(Pass pass);

    /**
     * From the gradient of the loss by the output, writes those by the parameters, and writes or adds those by the inputs, as the
     * site says. May change the gradient by the output.
     */
    void backward(Pass pass);
}
