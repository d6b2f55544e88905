package argmax.engine.export.onnx;

import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import java.util.Arrays;
import org.tribuo.util.onnx.ONNXRef;

/** Parameters of a network as ONNX's operators want them. */
final class Blocks {
    private final float[] parameters;
    private final Canvas canvas;

    Blocks(float[] parameters, Canvas canvas) {
        this.parameters = parameters;
        this.canvas = canvas;
    }

    /** The n-th parameter of a place, [rows, columns]. */
    ONNXRef<?> matrix(Place place, int n) {
        Parameter parameter = place.parameters().get(n);
        return canvas.floats(numbers(place, n), parameter.rows(), parameter.columns());
    }

    /** The n-th parameter, one number per unit, as [units]. */
    ONNXRef<?> row(Place place, int n) {
        return canvas.floats(numbers(place, n), place.parameters().get(n).size());
    }

    /** Recurrent weights: [1 direction, columns, rows]. */
    ONNXRef<?> transposed(Place place, int n) {
        Parameter parameter = place.parameters().get(n);
        float[] turned = turned(numbers(place, n), parameter.rows(), parameter.columns());
        return canvas.floats(turned, 1, parameter.columns(), parameter.rows());
    }

    /** Recurrent biases: [1 direction, that of the input, then that of the state, which we don't have]. */
    ONNXRef<?> withZeros(Place place, int n) {
        float[] bias = numbers(place, n);
        return canvas.floats(Arrays.copyOf(bias, 2 * bias.length), 1, 2 * bias.length);
    }

    /** (row, column, channel) × filters as [filters, channels, rows, columns]. */
    ONNXRef<?> filters(Place place, int n, int size, int channels) {
        Parameter parameter = place.parameters().get(n);
        float[] byFilter = turned(numbers(place, n), parameter.rows(), parameter.columns());
        int pixels = size * size;
        float[] result = new float[byFilter.length];
        for (int filter = 0; filter < parameter.columns(); filter++) {
            int first = filter * parameter.rows();
            float[] own = Arrays.copyOfRange(byFilter, first, first + parameter.rows());
            System.arraycopy(turned(own, pixels, channels), 0, result, first, parameter.rows());
        }
        return canvas.floats(result, parameter.columns(), channels, size, size);
    }

    private static float[] turned(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = matrix[row * columns + column];
            }
        }
        return turned;
    }

    private float[] numbers(Place place, int n) {
        int from = place.firstParameter();
        for (Parameter before : place.parameters().subList(0, n)) {
            from += before.size();
        }
        return Arrays.copyOfRange(parameters, from, from + place.parameters().get(n).size());
    }
}
