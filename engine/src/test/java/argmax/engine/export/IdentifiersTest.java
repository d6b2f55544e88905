package argmax.engine.export;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void everyNameIsAnIdentifierOfItsOwn() {
        assertThat(names("a b", "A-b", "", "3rd", "__x__", "größe", "class", "***", "dense_3"))
                .containsExactly(
                        "data", "a_b", "a_b_2", "dense_3", "layer_3rd", "x", "gr_e", "class_2", "layer", "dense_3_2");
    }

    private static List<String> names(String... written) {
        List<Node> nodes = Stream.of(written)
                .map(name -> new Node(name, new Dense(1, Activation.TANH), List.of()))
                .toList();
        Graph graph = new Graph(nodes, List.of(new Output("", "t", Loss.SQUARED_ERROR, 1)));
        return Identifiers.of(Architecture.of(graph, List.of("x"), 0, List.of("t")), Set.of("class"));
    }
}
