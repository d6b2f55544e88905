package argmax.engine.net.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainedModelTest {
    private static final StandardScaler SCALER = new StandardScaler(List.of(1.0, -2.0), List.of(2.0, 0.5));

    @Test
    void oneLogisticUnitGivesTheProbabilityOfTheSecondClass() {
        TrainedModel model = model(new float[] {0.5f, 2, -1});

        // z = 0.5 + 2 · (3 − 1) / 2 − (−2.5 + 2) / 0.5 = 3.5, and 0.5 + 2 · 0 − 0 = 0.5.
        assertThat(model.outputs(0, rows(3, -2.5f, 1, -2)))
                .containsExactly(new double[] {0.970687769248644, 0.622459331201855}, within(1e-6));
    }

    @Test
    void softmaxGivesTheProbabilityOfEachClass() {
        TrainedModel model = new TrainedModel(
                Graph.softmax(List.of(), 3),
                List.of("x", "y"),
                List.of("a", "b", "c"),
                List.of(),
                StandardScaler.NONE,
                new float[] {0, 1, 2, 1, 0, 0, 0, 1, 0});

        // Logits 1, 2, 2 and, free of overflow, 200, 1, 2.
        assertThat(model.outputs(0, rows(1, 1, 200, 0)))
                .containsExactly(new double[] {0.155362403, 0.422318798, 0.422318798, 1, 0, 0}, within(1e-6));
    }

    @Test
    void whoeverChangesTheParametersChangesACopy() {
        float[] parameters = {1, 2, 3};
        TrainedModel model = model(parameters);
        parameters[0] = 9;
        model.parameters()[1] = 9;

        assertThat(model.parameters()).containsExactly(1, 2, 3);
        assertThat(model).isEqualTo(model(new float[] {1, 2, 3})).hasSameHashCodeAs(model(new float[] {1, 2, 3}));
        assertThat(model).isNotEqualTo(model(new float[] {1, 2, 4}));
    }

    @Test
    void partsThatDoNotFitAreRefused() {
        refused("parameters", "3", () -> model(new float[2]));
        refused("parameters", "finite numbers", () -> model(new float[] {1, Float.NaN, 2}));
        refused("scaler", "one for none or 3", () -> new TrainedModel(
                Graph.logistic(List.of()), List.of("x", "y", "z"), List.of("no", "yes"), List.of(), SCALER, new float[4]));
        refused("columns", "2", () -> model(new float[3]).outputs(0, new Samples(1, new float[1], new int[1])));
    }

    @Test
    void whatIsWrittenIsReadBitForBit() {
        SplittableRandom random = new SplittableRandom(1);
        Graph graph = Graph.softmax(List.of(new Dense(7, Activation.RELU), new Dense(1, Activation.TANH)), 3);
        float[] parameters = new float[21 + 8 + 6];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30)));
        }
        TrainedModel model =
                new TrainedModel(graph, List.of("x", "y"), List.of("a", "b", "c"), List.of("t"), SCALER, parameters);

        assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
    }

    @Test
    void theFileNamesEachParameterInItsShape() {
        assertThat(ModelJson.write(model(new float[] {1, 2, 3})))
                .startsWith("{\"format\":\"argmax-model-1\",\"network\":{\"nodes\":[{")
                .contains("\"columns\":[\"x\",\"y\"]", "\"classes\":[\"no\",\"yes\"]", "\"means\":[1.0,-2.0]")
                .endsWith("\"layers\":[{\"name\":\"Dense 1\",\"shape\":[1],"
                        + "\"parameters\":{\"bias\":[[1.0]],\"weights\":[[2.0],[3.0]]}}]}");
    }

    @Test
    void aFileThatDoesNotFitIsRefusedByWhatIsWrongInIt() {
        String good = ModelJson.write(model(new float[] {1, 2, 3}));

        refused("format", "argmax-model-1", () -> ModelJson.read(good.replace("model-1", "model-2")));
        refused("model", "JSON as argmax-model-1 has it", () -> ModelJson.read("{\n  \"format\": 1,,}"));
        refused("model", "a value", () -> ModelJson.read("null"));
        refused("layers", "1", () -> ModelJson.read(good.replaceFirst("\"layers\":.*", "\"layers\":[]}")));
        refused("layers", "a value", () -> ModelJson.read(good.replaceFirst(",\"layers\":.*", "}")));
        refused("Dense 1, weights, rows", "2", () -> ModelJson.read(good.replace("[2.0],", "")));
        refused("Dense 1, bias, columns", "1", () -> ModelJson.read(good.replace("[[1.0]]", "[[1.0,2.0]]")));
        refused("Dense 1, bias", "a value", () -> ModelJson.read(good.replace("\"bias\"", "\"offset\"")));
        refused("parameters", "finite numbers", () -> ModelJson.read(good.replace("[2.0]", "[1e39]")));
        refused("units", "a whole number from 1 to 4096", () -> ModelJson.read(good.replace("\"units\":1", "\"units\":0")));
    }

    private static TrainedModel model(float[] parameters) {
        return new TrainedModel(
                Graph.logistic(List.of()), List.of("x", "y"), List.of("no", "yes"), List.of(), SCALER, parameters);
    }

    private static Samples rows(float... inputs) {
        return new Samples(2, inputs, new int[inputs.length / 2]);
    }

    private static void refused(String field, String allowed, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(call).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).isEqualTo(allowed);
        });
    }
}
