package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes an {@link Architecture} of a {@link Graph}, place by place. */
final class Draft {
    /** How many numbers may leave a layer for one row. */
    private static final int WIDEST = 1 << 18;
    /** How many a network may learn or keep, far above what any run can hold: so that they can be counted in an int. */
    private static final int MOST = 1 << 30;

    private final List<String> columns;
    private final int classes;
    private final List<String> targets;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
    private int parameters;

    Draft(List<String> columns, int classes, List<String> targets) {
        this.columns = columns;
        this.classes = classes;
        this.targets = targets;
    }

    Architecture of(Graph graph) {
        places.add(new Place(0, "data", new Input(columns), List.of(), Shape.of(columns.size()), List.of(), 0));
        for (int node = 0; node < graph.nodes().size(); node++) {
            addNode(node, graph.nodes().get(node));
        }
        List<Exit> exits = new ArrayList<>();
        for (int output = 0; output < graph.outputs().size(); output++) {
            exits.add(exit(output, graph.outputs().get(output), exits));
        }
        Architecture architecture = new Architecture(columns, classes, places, exits);
        for (Place place : places.subList(1, places.size())) {
            if (architecture.uses(place.index()) == 0) {
                throw InvalidNetwork.atNode(place.index() - 1, refused(
                        place.name() + ", which leads nowhere", "a network in which each layer is used or an output"));
            }
        }
        return architecture;
    }

    private void addNode(int number, Node node) {
        try {
            add(node);
        } catch (InvalidValue refusal) {
            throw InvalidNetwork.atNode(number, refusal);
        }
    }

    private void add(Node node) {
        int index = places.size();
        List<Integer> inputs = inputs(node, index);
        List<Shape> shapes = inputs.stream().map(input -> places.get(input).shape()).toList();
        Layer layer = node.layer();
        String name = node.name().isEmpty() ? layer.getClass().getSimpleName() + " " + index : node.name();
        Shape shape = layer.shape(shapes);
        if (shape.size() > WIDEST) {
            throw refused("%s of %s".formatted(name, shape), "at most %d numbers".formatted(WIDEST));
        }
        List<Parameter> own = layer.parameters(shapes);
        long counted = parameters + own.stream().mapToLong(block -> (long) block.rows() * block.columns()).sum();
        if (counted > MOST) {
            throw refused("a network of %d parameters".formatted(counted), "one of at most %d".formatted(MOST));
        }
        places.add(new Place(index, name, layer, inputs, shape, own, parameters));
        parameters += places.getLast().parameterCount();
        if (!node.name().isEmpty() && named.putIfAbsent(node.name(), index) != null) {
            throw refused("the name " + node.name() + " twice", "a name of its own for each layer");
        }
    }

    private List<Integer> inputs(Node node, int index) {
        if (node.layer() instanceof Input input) {
            input.columns().forEach(this::requireColumn);
            requireAtMost(0, node);
            return List.of(0);
        }
        if (!node.layer().merges()) {
            requireAtMost(1, node);
        }
        return node.inputs().isEmpty() ? List.of(index - 1) : node.inputs().stream().map(this::find).toList();
    }

    private static void requireAtMost(int most, Node node) {
        if (node.inputs().size() > most) {
            throw refused(
                    "%s of %s".formatted(node.layer().getClass().getSimpleName(), String.join(" and ", node.inputs())),
                    most == 0 ? "no input, since it takes columns of the data" : "one input: join several by Concatenate()");
        }
    }

    private void requireColumn(String column) {
        if (!columns.contains(column)) {
            throw refused("an input of " + column, "inputs from " + String.join(", ", columns));
        }
    }

    private int find(String name) {
        Integer index = named.get(name);
        if (index == null) {
            throw refused(name + " before it is made", "names of earlier layers: " + String.join(", ", named.keySet()));
        }
        return index;
    }

    private Exit exit(int number, Output output, List<Exit> earlier) {
        try {
            Exit exit = exit(output);
            if (earlier.stream().anyMatch(other -> other.place() == exit.place())) {
                throw refused("two outputs at one layer", "an output of its own for each loss");
            }
            return exit;
        } catch (InvalidValue refusal) {
            throw InvalidNetwork.atOutput(number, refusal);
        }
    }

    private Exit exit(Output output) {
        int index = output.node().isEmpty() ? places.size() - 1 : find(output.node());
        int target = output.target().isEmpty() ? Exit.CLASS : targets.indexOf(output.target());
        if (target < 0 && !output.target().isEmpty()) {
            throw refused("the target " + output.target(), "the class or one of " + String.join(", ", targets));
        }
        Exit.Link link = link(output.loss(), places.get(index));
        requireUnits(output.loss(), target, places.get(index));
        if (link != Exit.Link.NONE) {
            computeWithoutActivation(index);
        }
        return new Exit(index, target, output.loss(), link, output.weight());
    }

    /** Cross-entropies take logits, whether their function was written at the last layer or left out. */
    private Exit.Link link(Loss loss, Place place) {
        Activation last = place.layer().activation();
        return switch (loss) {
            case CROSS_ENTROPY -> {
                requireActivation(loss, last, Activation.SOFTMAX);
                yield Exit.Link.SOFTMAX;
            }
            case BINARY_CROSS_ENTROPY -> {
                requireActivation(loss, last, Activation.LOGISTIC);
                yield Exit.Link.LOGISTIC;
            }
            case SQUARED_ERROR, HINGE, MULTI_CLASS_HINGE -> Exit.Link.NONE;
        };
    }

    private static void requireActivation(Loss loss, Activation found, Activation wanted) {
        if (found != wanted && found != Activation.IDENTITY) {
            throw refused("%s after %s".formatted(loss, found), "%s, or IDENTITY, which means the same here".formatted(wanted));
        }
    }

    private void requireUnits(Loss loss, int target, Place place) {
        if (target != Exit.CLASS) {
            requireUnits(loss, place, 1);
            if (loss != Loss.SQUARED_ERROR) {
                throw refused("%s for a number".formatted(loss), Loss.SQUARED_ERROR.name());
            }
            return;
        }
        switch (loss) {
            case CROSS_ENTROPY, MULTI_CLASS_HINGE -> requireUnits(loss, place, classes);
            case BINARY_CROSS_ENTROPY, HINGE -> {
                requireUnits(loss, place, 1);
                if (classes != 2) {
                    throw refused("%s for %d classes".formatted(loss, classes), "data with two classes");
                }
            }
            case SQUARED_ERROR -> requireUnits(loss, place, classes == 2 && place.shape().size() == 1 ? 1 : classes);
        }
    }

    private static void requireUnits(Loss loss, Place place, int units) {
        if (!place.shape().equals(Shape.of(units))) {
            throw refused("%s at an output of %s".formatted(loss, place.shape()), "%d units there".formatted(units));
        }
    }

    private void computeWithoutActivation(int index) {
        Place place = places.get(index);
        if (place.layer().activation() == Activation.IDENTITY) {
            return;
        }
        boolean readElsewhere = places.stream().anyMatch(other -> other.inputs().contains(index));
        if (readElsewhere) {
            throw refused(place.name() + " both as output and as input", "its activation as a layer of its own");
        }
        Layer bare = bare(place.layer());
        places.set(index, new Place(
                index, place.name(), bare, place.inputs(), place.shape(), place.parameters(), place.firstParameter()));
    }

    private static Layer bare(Layer layer) {
        return switch (layer) {
            case Dense dense -> new Dense(dense.units(), Activation.IDENTITY, dense.initial());
            case Activate _ -> new Activate(Activation.IDENTITY);
            default -> throw refused(
                    "%s within the layer of an output".formatted(layer.activation()), "a Dense layer before the output");
        };
    }

    private static InvalidValue refused(String value, String allowed) {
        return new InvalidValue("network", value, allowed);
    }
}
