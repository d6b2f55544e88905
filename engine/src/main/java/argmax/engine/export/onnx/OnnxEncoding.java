package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import argmax.engine.data.Column;
import argmax.engine.data.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXRef;

/**
 * An encoding as operators: every column that comes out is a number, a match with a level or a flag, and each is computed for
 * all of them and counted only where it is what the column says.
 */
final class OnnxEncoding {
    private static final int NO_LEVEL = -1;
    private final List<Feature> features = new ArrayList<>();

    /**
     * A column that comes out.
     *
     * @param source the column that it is made of
     * @param fill instead of a missing cell
     */
    private record Feature(int source, double fill, double level, double number, double match, double flag) {}

    private OnnxEncoding(Encoding encoding) {
        for (int source = 0; source < encoding.columns().size(); source++) {
            add(source, encoding.columns().get(source));
        }
    }

    private void add(int source, Encoding.Fitted fitted) {
        Column column = fitted.column();
        if (!column.hasLevels()) {
            features.add(new Feature(source, fitted.fill(), NO_LEVEL, 1, 0, 0));
        }
        for (int level = 0; level < column.levels().size(); level++) {
            boolean known = fitted.known().contains(column.levels().get(level));
            features.add(new Feature(source, NO_LEVEL, level, 0, known ? 1 : 0, 0));
        }
        if (column.mayBeMissing()) {
            features.add(new Feature(source, fitted.fill(), NO_LEVEL, 0, 0, 1));
        }
    }

    /** What becomes of rows as the data set has them, NaN where a cell is missing. */
    static ONNXRef<?> apply(Encoding encoding, ONNXRef<?> rows, Canvas canvas) {
        if (encoding.columns().isEmpty()) {
            return rows;
        }
        return new OnnxEncoding(encoding).draw(rows, canvas);
    }

    private ONNXRef<?> draw(ONNXRef<?> rows, Canvas canvas) {
        long[] sources = features.stream().mapToLong(Feature::source).toArray();
        ONNXRef<?> cells = canvas.apply(ONNXOperators.GATHER, Map.of("axis", 1), rows, canvas.integers(sources));
        ONNXRef<?> missing = canvas.apply(Operator.IS_NAN, cells);
        ONNXRef<?> filled = canvas.apply(ONNXOperators.WHERE, missing, row(canvas, Feature::fill), cells);
        ONNXRef<?> matches = canvas.apply(Operator.EQUAL, filled, row(canvas, Feature::level));
        return canvas.apply(
                ONNXOperators.SUM,
                canvas.apply(ONNXOperators.MUL, filled, row(canvas, Feature::number)),
                canvas.apply(ONNXOperators.MUL, canvas.cast(matches, DataType.FLOAT), row(canvas, Feature::match)),
                canvas.apply(ONNXOperators.MUL, canvas.cast(missing, DataType.FLOAT), row(canvas, Feature::flag)));
    }

    private ONNXRef<?> row(Canvas canvas, ToDoubleFunction<Feature> number) {
        float[] numbers = new float[features.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) number.applyAsDouble(features.get(i));
        }
        return canvas.floats(numbers, 1, numbers.length);
    }
}
