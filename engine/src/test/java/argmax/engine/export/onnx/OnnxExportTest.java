package argmax.engine.export.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.data.StandardScaler;
import argmax.engine.export.ByDefinition;
import argmax.engine.export.ExportedNetworks;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Reshape;
import argmax.engine.net.SimpleRnn;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Fit;
import argmax.engine.run.RunObserver;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnnxExportTest {
    static List<String> names() {
        return ExportedNetworks.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void onnxRuntimePredictsWhatTheDefinitionsSay(String name) throws OrtException {
        TrainedModel model = ExportedNetworks.model(name);
        Samples rows = ExportedNetworks.rows(model, 50);
        List<double[]> outputs = run(model, rows);
        for (int exit = 0; exit < outputs.size(); exit++) {
            agree(outputs.get(exit), ByDefinition.outputs(model, exit, rows));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void onnxRuntimePredictsWhatTheModelPredicts(String name) throws OrtException {
        TrainedModel model = ExportedNetworks.model(name);
        Samples rows = ExportedNetworks.rows(model, 50);
        List<double[]> outputs = run(model, rows);
        for (int exit = 0; exit < outputs.size(); exit++) {
            agree(outputs.get(exit), model.outputs(exit, rows));
        }
    }

    @Test
    void aTrainedModelGivesItsProbabilitiesForRowsOfTheDataSet() throws OrtException {
        Graph hidden = Graph.softmax(List.of(new Dense(16, Activation.RELU)), 3);
        TrainedModel iris = trained("iris", new Split.HoldOut(0.2, 0.2, 1), hidden);
        Samples flowers = DataSets.load("iris").rows();
        agree(run(iris, flowers).getFirst(), iris.outputs(0, flowers));

        TrainedModel titanic = trained("titanic", new Split.HoldOut(0.2, 0.2, 1), Graph.logistic(List.of()));
        Samples passengers = DataSets.load("titanic").rows();
        agree(run(titanic, passengers).getFirst(), titanic.outputs(0, passengers));

        TrainedModel blobs = trained("blobs2", new Split.HoldOut(0.2, 0, 1), Graph.logistic(List.of()));
        Samples points = DataSets.load("blobs2").test();
        agree(run(blobs, points).getFirst(), blobs.outputs(0, points));
    }

    @Test
    void theFileNamesColumnsClassesAndOutputs() throws OrtException {
        TrainedModel model = ExportedNetworks.model("branches");
        try (OrtSession session = OrtEnvironment.getEnvironment().createSession(OnnxExport.write(model))) {
            assertThat(session.getInputNames()).containsExactly("inputs");
            assertThat(session.getOutputNames()).containsExactly("class", "return", "return_2");
            assertThat(session.getMetadata().getCustomMetadata())
                    .containsEntry("columns", "x0\nx1\nx2\nx3")
                    .containsEntry("classes", "red\ngreen\nblue");
        }
    }

    @Test
    void aRecurrentActivationThatOnnxLacksIsRefused() {
        Graph graph = Graph.softmax(List.of(new Reshape(List.of(2, 1)), new SimpleRnn(1, Activation.ARCTAN, null)), 2);
        TrainedModel model =
                new TrainedModel(graph, List.of("x", "y"), List.of("a", "b"), List.of(), StandardScaler.NONE, new float[7]);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> OnnxExport.write(model))
                .withMessageStartingWith("network is SimpleRNN with ARCTAN; allowed is in ONNX IDENTITY")
                .withMessage(OnnxExport.obstacle(model.architecture()).orElseThrow());
    }

    private static TrainedModel trained(String set, Split split, Graph graph) {
        List<TrainedModel> models = new ArrayList<>();
        Engine.run(
                new TrainNetwork(
                        new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD),
                        split,
                        graph,
                        Learning.by(new Optimiser.Adam(0.01)),
                        new Fit(16, 10, null, List.of(1L)),
                        Watch.NOTHING_MORE),
                new RunObserver() {
                    @Override
                    public void epoch(EpochReport report) {}

                    @Override
                    public void trained(TrainedModel model) {
                        models.add(model);
                    }
                });
        return models.getFirst();
    }

    /** To 1e-5, of the number itself where it is above 1: both compute in single precision. */
    private static void agree(double[] found, double[] expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("number %d", i).isCloseTo(expected[i], within(1e-5 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    /** What ONNX Runtime makes of the file, output by output, row by row. */
    private static List<double[]> run(TrainedModel model, Samples rows) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try (OrtSession session = environment.createSession(OnnxExport.write(model))) {
            inputs.put("inputs", tensor(rows.inputs(0, rows.rows()), rows.columns()));
            if (OnnxExport.readsLengths(model.architecture())) {
                float[] lengths = new float[rows.rows()];
                for (int row = 0; row < lengths.length; row++) {
                    lengths[row] = rows.length(row);
                }
                inputs.put("lengths", tensor(lengths, 1));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                List<double[]> outputs = new ArrayList<>();
                for (String name : OnnxExport.outputs(model.architecture())) {
                    OnnxTensor output = (OnnxTensor) result.get(name).orElseThrow();
                    FloatBuffer numbers = output.getFloatBuffer();
                    double[] copy = new double[numbers.remaining()];
                    for (int i = 0; i < copy.length; i++) {
                        copy[i] = numbers.get(i);
                    }
                    outputs.add(copy);
                }
                return outputs;
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(float[] numbers, int columns) throws OrtException {
        long[] shape = {numbers.length / columns, columns};
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(numbers), shape);
    }
}
