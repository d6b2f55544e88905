package argmax.engine.net.update;

import argmax.engine.net.Optimiser;
import argmax.engine.net.memory.Matrix;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an optimiser does with a gradient, as both back ends compute it. */
public interface Update {
    static Update of(Optimiser optimiser) {
        return switch (optimiser) {
            case Optimiser.Sgd _ -> new SgdUpdate();
            case Optimiser.Momentum momentum -> new MomentumUpdate(momentum);
            case Optimiser.Nesterov nesterov -> new NesterovUpdate(nesterov);
            case Optimiser.AdaGrad _ -> new AdaGradUpdate();
            case Optimiser.RmsProp rmsProp -> new RmsPropUpdate(rmsProp);
            case Optimiser.Adam adam -> new AdamUpdate(adam);
        };
    }

    /** How many numbers the optimiser remembers for each parameter; they begin at 0. */
    int memory();

    /**
     * Changes {@code parameters} in place.
     *
     * @param parameters one row
     * @param remembered {@link #memory()} matrices of the same shape, changed in place
     * @param rate the learning rate of this step
     * @param step from 1
     * @param from the first float that is to change, a multiple of {@link argmax.engine.net.memory.Lanes#STRIDE}
     * @param to one behind the last, likewise
     */
    void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, double rate, int step, int from, int to);

    /** The same on whole arrays of any shape. */
    void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step);
}
