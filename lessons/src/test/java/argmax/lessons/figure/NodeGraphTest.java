package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import argmax.lessons.figure.GraphLayout.Place;
import argmax.lessons.figure.NodeGraph.Edge;
import argmax.lessons.figure.NodeGraph.Node;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeGraphTest {
    @Test
    void everyNodeStandsRightOfWhatLeadsToItAndLateInputsStandLate() {
        NodeGraph graph = graph("w x b product sum", "w product", "x product", "product sum", "b sum");
        assertThat(graph.layout().places()).extracting(Place::column).containsExactly(0, 0, 1, 1, 2);
    }

    @Test
    void edgesThatCanBeUntangledDoNotCross() {
        NodeGraph graph = graph("a b c x y z", "a z", "b y", "c x");
        List<Place> places = graph.layout().places();
        assertThat(places.get(0).row()).isEqualTo(places.get(5).row());
        assertThat(places.get(1).row()).isEqualTo(places.get(4).row());
        assertThat(places.get(2).row()).isEqualTo(places.get(3).row());
    }

    @Test
    void aLongEdgePassesEveryColumnInAPlaceOfItsOwn() {
        NodeGraph graph = graph("a b c d", "a b", "b c", "c d", "a d");
        GraphLayout layout = graph.layout();
        assertThat(layout.routes().get(3)).extracting(Place::column).containsExactly(1, 2);
        List<Place> all = Stream.concat(layout.places().stream(), layout.routes().stream().flatMap(List::stream)).toList();
        for (int column = 1; column <= 2; column++) {
            int here = column;
            List<Double> rows = all.stream().filter(place -> place.column() == here).map(Place::row).sorted().toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.getLast() - rows.getFirst()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @Test
    void aParentStandsInTheMiddleOfItsChildren() {
        NodeGraph tree = graph("root left right", "root left", "root right");
        assertThat(tree.layout().places()).extracting(Place::row).containsExactly(0.5, 0.0, 1.0);
    }

    @Test
    void itsTableHasTheColumnsThatTheGraphHas() {
        NodeGraph graph = new NodeGraph(
                "g", "G", List.of(new Node("x", "$x$", 2, -0.5), new Node("y", "$\\ln$", 0.6931, 1)),
                List.of(new Edge("x", "y", "", -0.25)), "value", "gradient", "Two nodes.");
        assertThat(graph.table()).isEqualTo(new Table(
                List.of("node", "value", "gradient", "leads to"),
                List.of(List.of("x", "2", "−0.5", "ln (−0.25)"), List.of("ln", "0.693", "1", "–"))));
        assertThat(graph("a b", "a b").table().header()).containsExactly("node", "leads to");
    }

    @Test
    void circlesStrangersAndDoublesAreRefused() {
        NodeGraph circle = graph("a b", "a b", "b a");
        assertThatThrownBy(circle::layout).isInstanceOf(InvalidValue.class).hasMessageContaining("a circle");
        assertThatThrownBy(() -> graph("a", "a b")).hasMessageContaining("an edge is a to b");
        assertThatThrownBy(() -> graph("a a")).hasMessageContaining("the id of a node is a");
    }

    private static NodeGraph graph(String nodes, String... edges) {
        return new NodeGraph(
                "g",
                "G",
                Stream.of(nodes.split(" ", -1)).map(id -> new Node(id, id)).toList(),
                Stream.of(edges).map(edge -> edge.split(" ", 2)).map(ends -> new Edge(ends[0], ends[1])).toList(),
                "",
                "",
                "A graph.");
    }
}
