package argmax.engine.net.update;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.nd4j.linalg.api.ndarray.INDArray;

/** w := w − rate · gradient. */
record SgdUpdate() implements Update {
    @Override
    public int memory() {
        return 0;
    }

    @Override
    public void apply(Matrix parameters, Matrix gradient, List<Matrix> remembered, double rate, int step, int from, int to) {
        FloatVector pace = Lanes.all((float) -rate);
        for (int at = from; at < to; at += Lanes.COUNT) {
            FloatVector w = Lanes.load(parameters.segment(), at);
            Lanes.store(Lanes.load(gradient.segment(), at).fma(pace, w), parameters.segment(), at);
        }
    }

    @Override
    public void apply(INDArray parameters, INDArray gradient, List<INDArray> remembered, double rate, int step) {
        parameters.subi(gradient.mul(rate));
    }
}
