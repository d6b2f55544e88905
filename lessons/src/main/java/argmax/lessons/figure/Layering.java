package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import argmax.lessons.figure.GraphLayout.Place;
import argmax.lessons.figure.NodeGraph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lays a graph out in columns, after Sugiyama, Tagawa and Toda (1981): every node stands behind all that lead to it; an edge
 * over several columns gets a place in each, like a node; columns are sorted by the mean place of their neighbours, so that few
 * edges cross; then every node is drawn towards its neighbours as far as the others let it.
 */
final class Layering {
    private static final int SWEEPS = 12;

    private final List<String> nodes;
    private final List<Edge> edges;
    /** Per place: first those of the nodes, then those of long edges. */
    private final List<Integer> columnOf = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> behind = new ArrayList<>();
    private final List<List<Integer>> passed = new ArrayList<>();
    private double[] row = {};

    Layering(List<String> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        nodes.forEach(node -> add(0));
    }

    GraphLayout layout() {
        setColumns();
        edges.forEach(edge -> passed.add(route(number(edge.from()), number(edge.to()))));
        List<List<Integer>> columns = columns();
        row = new double[columnOf.size()];
        columns.forEach(column -> IntStream.range(0, column.size()).forEach(i -> row[column.get(i)] = i));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forth = sweep % 2 == 0;
            (forth ? columns : columns.reversed()).forEach(column -> sort(column, forth ? before : behind));
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            (sweep % 2 == 0 ? columns : columns.reversed()).forEach(this::relax);
        }
        double top = IntStream.range(0, row.length).mapToDouble(i -> row[i]).min().orElse(0);
        List<Place> places = IntStream.range(0, row.length)
                .mapToObj(i -> new Place(columnOf.get(i), Math.round((row[i] - top) * 100) / 100.0))
                .toList();
        return new GraphLayout(
                places.subList(0, nodes.size()),
                passed.stream().map(route -> route.stream().map(places::get).toList()).toList());
    }

    /** The longest way from the nodes that nothing leads to; those themselves stand right before what they lead to. */
    private void setColumns() {
        boolean moved = true;
        for (int round = 0; moved; round++) {
            if (round > nodes.size()) {
                throw new InvalidValue("edges", "a circle", "edges that never lead back to a node");
            }
            moved = false;
            for (Edge edge : edges) {
                int least = columnOf.get(number(edge.from())) + 1;
                if (columnOf.get(number(edge.to())) < least) {
                    columnOf.set(number(edge.to()), least);
                    moved = true;
                }
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            boolean first = edges.stream().noneMatch(edge -> number(edge.to()) == node);
            if (first) {
                edges.stream()
                        .filter(edge -> number(edge.from()) == node)
                        .mapToInt(edge -> columnOf.get(number(edge.to())) - 1)
                        .min()
                        .ifPresent(latest -> columnOf.set(node, latest));
            }
        }
    }

    private List<Integer> route(int from, int to) {
        List<Integer> route = new ArrayList<>();
        int last = from;
        for (int column = columnOf.get(from) + 1; column < columnOf.get(to); column++) {
            int place = add(column);
            route.add(place);
            connect(last, place);
            last = place;
        }
        connect(last, to);
        return route;
    }

    private List<List<Integer>> columns() {
        List<List<Integer>> columns = new ArrayList<>();
        for (int place = 0; place < columnOf.size(); place++) {
            while (columns.size() <= columnOf.get(place)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columnOf.get(place)).add(place);
        }
        return columns;
    }

    private void sort(List<Integer> column, List<List<Integer>> neighbours) {
        Map<Integer, Double> means = new HashMap<>();
        column.forEach(place -> means.put(place, mean(neighbours.get(place), row[place])));
        column.sort(Comparator.comparing(means::get));
        IntStream.range(0, column.size()).forEach(i -> row[column.get(i)] = i);
    }

    /** Pushed down from the top and up from the bottom alike, neighbours of a column stay at least 1 apart. */
    private void relax(List<Integer> column) {
        int size = column.size();
        double[] down = new double[size];
        double[] up = new double[size];
        for (int i = 0; i < size; i++) {
            List<Integer> around = new ArrayList<>(before.get(column.get(i)));
            around.addAll(behind.get(column.get(i)));
            double wanted = mean(around, row[column.get(i)]);
            down[i] = i == 0 ? wanted : Math.max(wanted, down[i - 1] + 1);
            up[i] = wanted;
        }
        for (int i = size - 2; i >= 0; i--) {
            up[i] = Math.min(up[i], up[i + 1] - 1);
        }
        for (int i = 0; i < size; i++) {
            row[column.get(i)] = (down[i] + up[i]) / 2;
        }
    }

    private double mean(List<Integer> places, double otherwise) {
        return places.stream().mapToDouble(place -> row[place]).average().orElse(otherwise);
    }

    private int number(String node) {
        return nodes.indexOf(node);
    }

    private int add(int column) {
        columnOf.add(column);
        before.add(new ArrayList<>());
        behind.add(new ArrayList<>());
        return columnOf.size() - 1;
    }

    private void connect(int from, int to) {
        behind.get(from).add(to);
        before.get(to).add(from);
    }
}
