package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Embedding;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Reshape;
import argmax.engine.net.SimpleRnn;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final Dense ONE = new Dense(1, Activation.LOGISTIC);

    @Test
    void denseLayersUseEachWeightOncePerRow() {
        Work work = of("blobs2", new Dense(3, Activation.TANH), ONE);

        assertThat(work).isEqualTo(new Work(2, 9 + 4, 2 * (2 + 3 + 1)));
    }

    @Test
    void aRecurrentLayerUsesItsWeightsInEachStep() {
        Work work = of("bits111", new Embedding(2, 1), new SimpleRnn(8, Activation.TANH, null), ONE);

        assertThat(work).isEqualTo(new Work(1 + 28 + 1, 14 + 14 * 80 + 9, 2 * (14 + 14 + 8 + 1) + 15 * 8));
    }

    @Test
    void aFilterUsesItsWeightsAtEachPixel() {
        Work work = of(
                "glyph14",
                new Reshape(List.of(14, 14, 1)),
                new Conv2D(4, 3, Activation.RELU),
                new Flatten(),
                new Dense(10, Activation.SOFTMAX));

        assertThat(work.products()).isEqualTo(40 * 144 + (576 + 1) * 10);
    }

    @Test
    void aSequenceThatTakesTooLongOrTooMuchRoomIsRefused() {
        refused("epochs", "so that the run ends in a minute", "bits111", 2, 500);
        refused("network", "a smaller one", "mnist", 128, 1);
        refused("batchSize", "a whole number from 1 to", "mnist", 4096, 1);
    }

    private static Work of(String set, Layer... layers) {
        int classes = DataSets.card(set).classes().size();
        Loss loss = classes == 2 ? Loss.BINARY_CROSS_ENTROPY : Loss.CROSS_ENTROPY;
        return Work.of(Architecture.of(Graph.stack(loss, List.of(layers)), DataSets.card(set).inputs(), classes, List.of()));
    }

    private static void refused(String field, String allowed, String set, int batchSize, int epochs) {
        int steps = DataSets.card(set).inputs().size();
        Graph graph = Graph.softmax(
                List.of(new Reshape(List.of(steps, 1)), new SimpleRnn(256, Activation.TANH, null)),
                DataSets.card(set).classes().size());
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TrainNetwork(
                        new DataChoice(set, List.of(), Scaling.NONE), new Split.HoldOut(0.2, 0, 1), graph,
                        Learning.by(new Optimiser.Adam(0.01)), new Fit(batchSize, epochs, null, List.of(1L)),
                        Watch.NOTHING_MORE))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.allowed()).contains(allowed);
                });
    }
}
