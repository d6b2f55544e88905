package argmax.engine.net;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an optimiser does with a gradient, as both back ends compute it. */
interface Update {
    static Update of(Optimiser optimiser) {
        return switch (optimiser) {
            case Optimiser.Sgd sgd -> new SgdUpdate(sgd);
            case Optimiser.Adam adam -> new AdamUpdate(adam);
        };
    }

    /** How many numbers the optimiser remembers for each parameter; they begin at 0. */
    int memory();

    /**
     * Changes {@code parameters} in place.
     *
     * @param remembered {@link #memory()} matrices of the same shape, changed in place
     * @param step from 1
     */
    void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, int step);

    /** The same on arrays of any shape. */
    void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, int step);
}
