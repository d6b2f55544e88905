package argmax.engine.export.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import argmax.engine.data.Column;
import argmax.engine.data.Encoding;
import argmax.engine.data.StandardScaler;
import argmax.engine.export.Identifiers;
import argmax.engine.net.Architecture;
import argmax.engine.net.Embedding;
import argmax.engine.net.Exit;
import argmax.engine.net.Place;
import argmax.engine.net.SimpleRnn;
import argmax.engine.net.model.TrainedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXRef;

/**
 * A trained network as a file for ONNX (opset 13). It takes rows as the data set has them, in the input {@link #INPUTS}, and
 * gives what {@link TrainedModel#outputs} gives: probabilities for softmax and logistic outputs, numbers otherwise.
 */
public final class OnnxExport {
    /** The input: rows × columns. */
    public static final String INPUTS = "inputs";

    /** A further input of networks that see sequences: how many steps of each row count, rows × 1, as floats. */
    public static final String LENGTHS = "lengths";

    /** The version of the file format that came with opset 13. */
    private static final int IR_VERSION = 7;

    private OnnxExport() {}

    /**
     * The bytes of the file. Names of classes and columns stand in its metadata, one per line, and the levels
     * of categories, whose numbers from 0 on the rows have. A missing cell is NaN.
     *
     * @throws argmax.engine.InvalidValue naming {@code network} where ONNX has no operator for it
     */
    public static byte[] write(TrainedModel model) {
        Architecture architecture = model.architecture();
        List<String> names = names(architecture);
        Canvas canvas = new Canvas();
        canvas.begin(names.getFirst());
        ONNXRef<?> inputs = canvas.input(INPUTS, columns(model).size());
        ONNXRef<?> lengths = readsLengths(architecture) ? canvas.input(LENGTHS, 1) : inputs;
        OnnxLayers layers = new OnnxLayers(architecture, model.parameters(), canvas, lengths);
        List<ONNXRef<?>> values = new ArrayList<>();
        values.add(scaled(model.scaler(), OnnxEncoding.apply(model.encoding(), inputs, canvas), canvas));
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            canvas.begin(names.get(place.index()));
            List<ONNXRef<?>> entering = new ArrayList<>();
            place.inputs().forEach(input -> entering.add(values.get(input)));
            values.add(layers.draw(place, entering));
        }
        for (Exit exit : architecture.exits()) {
            canvas.begin(names.get(exit.place()));
            ONNXRef<?> predicted = linked(exit, values.get(exit.place()), canvas);
            canvas.output(names.get(exit.place()), architecture.width(exit.place()), predicted);
        }
        return ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("Argmax")
                .addOpsetImport(ONNXOperators.getOpsetProto())
                .addMetadataProps(entry("columns", columns(model)))
                .addMetadataProps(entry("levels", levels(model)))
                .addMetadataProps(entry("classes", model.classes()))
                .setGraph(canvas.graph("network"))
                .build()
                .toByteArray();
    }

    /** Why {@link #write} has no operator for a layer of a network; empty where it has one for each. */
    public static Optional<String> obstacle(Architecture architecture) {
        return architecture.places().stream()
                .map(Place::layer)
                .filter(SimpleRnn.class::isInstance)
                .map(SimpleRnn.class::cast)
                .filter(layer -> OnnxActivation.recurrent(layer.activation()).isEmpty())
                .map(layer -> OnnxActivation.refusal(layer).getMessage())
                .findFirst();
    }

    /** What the outputs are called in the file, in order. */
    public static List<String> outputs(Architecture architecture) {
        List<String> names = names(architecture);
        return architecture.exits().stream().map(exit -> names.get(exit.place())).toList();
    }

    /** Whether the file has the input {@link #LENGTHS}. */
    public static boolean readsLengths(Architecture architecture) {
        return architecture.places().stream()
                .anyMatch(place -> place.layer() instanceof SimpleRnn || place.layer() instanceof Embedding);
    }

    /** What a row that goes in has. */
    private static List<String> columns(TrainedModel model) {
        return model.encoding().columns().isEmpty()
                ? model.columns()
                : model.encoding().columns().stream().map(fitted -> fitted.column().name()).toList();
    }

    private static List<String> levels(TrainedModel model) {
        return model.encoding().columns().stream()
                .map(Encoding.Fitted::column)
                .filter(Column::hasLevels)
                .map(column -> column.name() + ": " + String.join(", ", column.levels()))
                .toList();
    }

    private static List<String> names(Architecture architecture) {
        return Identifiers.of(architecture, Set.of(INPUTS, LENGTHS));
    }

    /** In double precision, as the engine scales. */
    private static ONNXRef<?> scaled(StandardScaler scaler, ONNXRef<?> inputs, Canvas canvas) {
        if (scaler.means().isEmpty()) {
            return inputs;
        }
        ONNXRef<?> exact = canvas.cast(inputs, DataType.DOUBLE);
        ONNXRef<?> shifted = canvas.apply(ONNXOperators.SUB, exact, canvas.doubles(scaler.means()));
        ONNXRef<?> scaled = canvas.apply(ONNXOperators.DIV, shifted, canvas.doubles(scaler.deviations()));
        return canvas.cast(scaled, DataType.FLOAT);
    }

    private static ONNXRef<?> linked(Exit exit, ONNXRef<?> value, Canvas canvas) {
        return switch (exit.link()) {
            case SOFTMAX -> canvas.apply(ONNXOperators.SOFTMAX, Map.of("axis", -1), value);
            case LOGISTIC -> canvas.apply(ONNXOperators.SIGMOID, value);
            case NONE -> value;
        };
    }

    private static StringStringEntryProto entry(String key, List<String> values) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(String.join("\n", values)).build();
    }
}
