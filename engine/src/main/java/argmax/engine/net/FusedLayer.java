package argmax.engine.net;

import java.util.List;
import jdk.incubator.vector.FloatVector;

/** A dense layer of one network, on the memory of its workspace. */
final class FusedLayer {
    private final Nonlinearity nonlinearity;
    private final Matrix bias;
    private final Matrix weights;
    private final Matrix biasGradient;
    private final Matrix weightGradient;
    private final Matrix input;
    private final Matrix output;
    private final Matrix delta;

    /** @param layer its number, from 1 */
    FusedLayer(FusedWorkspace space, Matrix parameters, int layer) {
        this.nonlinearity = Nonlinearity.of(space.architecture().activation(layer));
        this.bias = space.bias(parameters, layer);
        this.weights = space.weights(parameters, layer);
        this.biasGradient = space.bias(space.gradient(), layer);
        this.weightGradient = space.weights(space.gradient(), layer);
        this.input = space.output(layer - 1);
        this.output = space.output(layer);
        this.delta = space.delta(layer);
    }

    Matrix output() {
        return output;
    }

    /** The gradient of the loss by the weighted sums, rows × units. */
    Matrix delta() {
        return delta;
    }

    void forward(int rows) {
        Blas.forward(rows, input, weights, output);
        nonlinearity.forward(rows, output, bias);
    }

    /** Writes the gradient of the loss by the parameters, from {@link #delta()}. */
    void gradient(int rows) {
        Blas.weightGradient(rows, input, delta, weightGradient);
        for (int column = 0; column < delta.stride(); column += Lanes.COUNT) {
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < rows; row++) {
                sum = sum.add(Lanes.load(delta.segment(), (long) row * delta.stride() + column));
            }
            Lanes.store(sum, biasGradient.segment(), column);
        }
    }

    /** Writes the delta of the layer below. */
    void backward(int rows, FusedLayer below) {
        Blas.inputGradient(rows, delta, weights, below.delta);
        below.nonlinearity.backward(rows, below.delta, below.output);
    }

    /** Copies biases and weights into {@code target} from {@code next} on; returns what follows. */
    int read(float[] target, int next) {
        int at = next;
        for (Matrix part : List.of(bias, weights)) {
            for (int row = 0; row < part.rows(); row++) {
                for (int column = 0; column < part.columns(); column++) {
                    target[at++] = part.get(row, column);
                }
            }
        }
        return at;
    }

    /** Takes biases and weights from {@code source} from {@code next} on; returns what follows. */
    int write(float[] source, int next) {
        int at = next;
        for (Matrix part : List.of(bias, weights)) {
            for (int row = 0; row < part.rows(); row++) {
                for (int column = 0; column < part.columns(); column++) {
                    part.set(row, column, source[at++]);
                }
            }
        }
        return at;
    }
}
