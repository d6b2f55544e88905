package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvalidNetworkTest {
    private static final Dense HIDDEN = new Dense(4, Activation.RELU);
    private static final Dense LAST = new Dense(3, Activation.SOFTMAX);

    @Test
    void aRefusalTellsWhichLayerOrOutputIsTheFirstThatDoesNotFit() {
        refused(InvalidNetwork.Part.NODE, 1, "MaxPool2D after 4", stack(HIDDEN, new MaxPool2D(2), LAST));
        refused(InvalidNetwork.Part.OUTPUT, 0, "CROSS_ENTROPY at an output of 4", stack(new Dense(4, Activation.SOFTMAX)));
        List<Node> branches = List.of(
                new Node("a", HIDDEN, List.of()), new Node("b", HIDDEN, List.of("a")), new Node("c", LAST, List.of("a")));
        Output first = new Output("c", "", Loss.CROSS_ENTROPY, 1);
        refused(InvalidNetwork.Part.NODE, 1, "b, which leads nowhere", new Graph(branches, List.of(first)));
        refused(InvalidNetwork.Part.OUTPUT, 1, "two outputs at one layer", new Graph(branches, List.of(first, first)));
        refused(InvalidNetwork.Part.OUTPUT, 1, "d before it is made", new Graph(
                branches, List.of(first, new Output("d", "", Loss.SQUARED_ERROR, 1))));
    }

    @Test
    void whatNoRunCouldHoldIsRefusedBeforeItsCountOverflows() {
        List<Layer> growing = Collections.nCopies(9, new Conv2D(256, 1, 1, 7, Activation.RELU, null));
        refused(InvalidNetwork.Part.NODE, 3, "Conv2D 4 of 43 × 43 × 256", Graph.stack(
                Loss.CROSS_ENTROPY,
                Stream.concat(Stream.of(new Reshape(List.of(1, 1, 4))), growing.stream()).toList()));
        Dense wide = new Dense(4096, Activation.RELU);
        Conv2D deep = new Conv2D(64, 1, Activation.RELU);
        // 5 · 4096 + 2 · 64 + (2¹⁸ + 1) · 4096.
        refused(InvalidNetwork.Part.NODE, 4, "a network of 1073766528 parameters", stack(
                wide, new Reshape(List.of(64, 64, 1)), deep, new Flatten(), wide, LAST));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Reshape(List.of(65_536, 65_536, 65_536)))
                .withMessageContaining("a shape of at most 262144 numbers");
    }

    private static Graph stack(Layer... layers) {
        return Graph.stack(Loss.CROSS_ENTROPY, List.of(layers));
    }

    private static void refused(InvalidNetwork.Part part, int index, String value, Graph graph) {
        assertThatExceptionOfType(InvalidNetwork.class)
                .isThrownBy(() -> Architecture.of(graph, List.of("p", "q", "r", "s"), 3, List.of()))
                .satisfies(refusal -> {
                    assertThat(refusal.part()).isEqualTo(part);
                    assertThat(refusal.index()).isEqualTo(index);
                    assertThat(refusal.field()).isEqualTo("network");
                    assertThat(refusal.value()).startsWith(value);
                });
    }
}
