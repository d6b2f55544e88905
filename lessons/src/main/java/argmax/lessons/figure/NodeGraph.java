package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and arrows from left to right: a computational graph, a small network, a tree of decisions.
 *
 * @param above what the numbers above the nodes are, such as {@code value}; empty where there are none
 * @param below what the numbers below the nodes are, such as {@code gradient}; empty where there are none
 * @param edges none of them leads back, over however many nodes
 */
@JsonTypeName("node-graph")
public record NodeGraph(
        String id, String title, List<Node> nodes, List<Edge> edges, String above, String below, String summary)
        implements Figure {
    /**
     * One node.
     *
     * @param id unique in its graph
     * @param label what it is or does, such as {@code x} or {@code ×}; formulas in {@code $…$}
     * @param above what stands above it, empty for nothing
     * @param below what stands below it, empty for nothing
     * @param hue {@link Hue#QUIET} for one like all others
     */
    public record Node(String id, String label, String above, String below, Hue hue) {
        public Node(String id, String label) {
            this(id, label, "", "", Hue.QUIET);
        }

        /** A node of a computational graph, with its value and the derivative of the last node by it. */
        public Node(String id, String label, double value, double gradient) {
            this(id, label, Digits.of(value), Digits.of(gradient), Hue.QUIET);
        }
    }

    /**
     * One arrow.
     *
     * @param label what stands on it, empty for nothing
     * @param weight how thick it is compared with the others; a negative one is dashed, null is thin
     */
    public record Edge(String from, String to, String label, @Nullable Double weight) {
        public Edge(String from, String to) {
            this(from, to, "", null);
        }
    }

    public NodeGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new InvalidValue("the id of a node", node.id(), "one that no other node has");
            }
        }
        for (Edge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new InvalidValue("an edge", edge.from() + " to " + edge.to(), "one between nodes of the graph");
            }
        }
    }

    /** Where everything stands; the script only turns columns and rows into pixels. */
    @JsonProperty
    public GraphLayout layout() {
        return new Layering(nodes.stream().map(Node::id).toList(), edges).layout();
    }

    @Override
    @JsonProperty
    public Table table() {
        boolean hasAbove = !above.isEmpty();
        boolean hasBelow = !below.isEmpty();
        List<String> header = Texts.present("node", hasAbove ? above : "", hasBelow ? below : "", "leads to");
        List<List<String>> rows = nodes.stream()
                .map(node -> {
                    String value = hasAbove ? dash(node.above()) : "";
                    String gradient = hasBelow ? dash(node.below()) : "";
                    return Texts.present(Texts.plain(node.label()), value, gradient, dash(targets(node)));
                })
                .toList();
        return new Table(header, rows);
    }

    private String targets(Node node) {
        return edges.stream().filter(edge -> edge.from().equals(node.id())).map(this::target).collect(Collectors.joining(", "));
    }

    private String target(Edge edge) {
        String label = nodes.stream().filter(node -> node.id().equals(edge.to())).findFirst().orElseThrow().label();
        String onEdge = edge.weight() == null ? edge.label() : Digits.of(edge.weight());
        return Texts.plain(onEdge.isEmpty() ? label : "%s (%s)".formatted(label, onEdge));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
