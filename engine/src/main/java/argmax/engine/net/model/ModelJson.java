package argmax.engine.net.model;

import argmax.engine.InvalidValue;
import argmax.engine.data.Encoding;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trained networks as JSON: weights by layer and name, as rows × columns, to be read by people and other programs. */
public final class ModelJson {
    /** Of the file; another layout gets another number. */
    static final String FORMAT = "argmax-model-1";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private ModelJson() {}

    /**
     * @param encoding what makes the columns of those of the data set; files older than encodings lack it
     * @param scaler what is done to the columns next; without constants where they go in as they are
     */
    private record File(
            String format,
            Graph network,
            List<String> columns,
            List<String> classes,
            List<String> targets,
            @Nullable Encoding encoding,
            StandardScaler scaler,
            List<Weights> layers) {}

    /**
     * What one layer has learned.
     *
     * @param name of its place
     * @param shape of what leaves it for one row
     * @param parameters by name, each rows × columns
     */
    private record Weights(String name, List<Integer> shape, Map<String, float[][]> parameters) {}

    public static String write(TrainedModel model) {
        try {
            return MAPPER.writeValueAsString(file(model));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A model can't be written as JSON", e);
        }
    }

    /** The same in UTF-8, without all of it in memory at once. */
    public static void write(TrainedModel model, OutputStream out) throws IOException {
        MAPPER.writeValue(out, file(model));
    }

    private static File file(TrainedModel model) {
        Architecture architecture = model.architecture();
        float[] parameters = model.parameters();
        List<Weights> layers = new ArrayList<>();
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            Map<String, float[][]> blocks = new LinkedHashMap<>();
            int next = place.firstParameter();
            for (Parameter parameter : place.parameters()) {
                blocks.put(parameter.name(), block(parameter, parameters, next));
                next += parameter.size();
            }
            layers.add(new Weights(place.name(), place.shape().sizes(), blocks));
        }
        return new File(
                FORMAT,
                model.network(),
                model.columns(),
                model.classes(),
                model.targets(),
                model.encoding(),
                model.scaler(),
                layers);
    }

    private static float[][] block(Parameter parameter, float[] parameters, int from) {
        float[][] block = new float[parameter.rows()][parameter.columns()];
        for (int row = 0; row < block.length; row++) {
            System.arraycopy(parameters, from + row * parameter.columns(), block[row], 0, parameter.columns());
        }
        return block;
    }

    /**
     * Reads a model.
     *
     * @throws InvalidValue where the text is no model, or one whose parts don't fit together
     */
    public static TrainedModel read(String json) {
        File file = file(json);
        if (!FORMAT.equals(file.format())) {
            throw new InvalidValue("format", file.format(), FORMAT);
        }
        List<String> columns = InvalidValue.given("columns", file.columns());
        List<String> classes = InvalidValue.given("classes", file.classes());
        List<String> targets = InvalidValue.given("targets", file.targets());
        Graph network = InvalidValue.given("network", file.network());
        Architecture architecture = Architecture.of(network, columns, classes.size(), targets);
        float[] parameters = parameters(architecture, InvalidValue.given("layers", file.layers()));
        Encoding encoding = file.encoding() == null ? Encoding.NONE : file.encoding();
        return new TrainedModel(network, columns, classes, targets, encoding, file.scaler(), parameters);
    }

    private static File file(String json) {
        try {
            File file = MAPPER.readValue(json, File.class);
            return InvalidValue.given("model", file);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw notReadable(e);
        } catch (JsonProcessingException e) {
            throw notReadable(e);
        }
    }

    private static InvalidValue notReadable(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String found = at == null
                ? "unreadable"
                : "unreadable at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return new InvalidValue("model", found, "JSON as " + FORMAT + " has it");
    }

    private static float[] parameters(Architecture architecture, List<Weights> layers) {
        InvalidValue.wholeNumber("layers", layers.size(), architecture.layers(), architecture.layers());
        float[] parameters = new float[architecture.parameters()];
        for (int i = 0; i < layers.size(); i++) {
            Place place = architecture.place(i + 1);
            Weights layer = InvalidValue.given("layers", layers.get(i));
            int next = place.firstParameter();
            for (Parameter parameter : place.parameters()) {
                String field = place.name() + ", " + parameter.name();
                Map<String, float[][]> blocks = InvalidValue.given(field, layer.parameters());
                float[][] block = InvalidValue.given(field, blocks.get(parameter.name()));
                InvalidValue.wholeNumber(field + ", rows", block.length, parameter.rows(), parameter.rows());
                for (float[] row : block) {
                    int columns = InvalidValue.given(field, row).length;
                    InvalidValue.wholeNumber(field + ", columns", columns, parameter.columns(), parameter.columns());
                    System.arraycopy(row, 0, parameters, next, columns);
                    next += columns;
                }
            }
        }
        return parameters;
    }
}
