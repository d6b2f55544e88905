package argmax.engine.net;

import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/** w := w − rate · gradient. */
record SgdUpdate(Optimiser.Sgd optimiser) implements Update {
    @Override
    public int memory() {
        return 0;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, int step) {
        FloatVector rate = Lanes.all((float) -optimiser.rate());
        for (int at = 0; at < parameters.stride(); at += Lanes.COUNT) {
            FloatVector w = Lanes.load(parameters.segment(), at);
            Lanes.store(Lanes.load(gradient.segment(), at).fma(rate, w), parameters.segment(), at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, int step) {
        parameters.subi(gradient.mul(optimiser.rate()));
    }
}
