package argmax.engine.net.layer;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What a layer keeps from its way forward for its way back. */
final class Remembered {
    private Remembered() {}

    /** The array; a fault of the back end where nothing went forward before. */
    static INDArray of(@Nullable INDArray kept) {
        if (kept == null) {
            throw new IllegalStateException("Backward before forward");
        }
        return kept;
    }
}
