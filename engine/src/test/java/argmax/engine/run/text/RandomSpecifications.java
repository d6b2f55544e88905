package argmax.engine.run.text;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Flatten;
import argmax.engine.net.Graph;
import argmax.engine.net.Initialisation;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Penalty;
import argmax.engine.net.Reshape;
import argmax.engine.net.Schedule;
import argmax.engine.net.Shape;
import argmax.engine.run.Fit;
import argmax.engine.run.Frame;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws specifications in which anything may stand that the records allow. */
final class RandomSpecifications {
    private static final List<String> SETS = List.of("iris", "blobs2", "sine", "digits-8x8");
    private static final List<String> NAMES =
            List.of("a", "b2", "left_part", "true", "two words", "say \"x\"", "µ\\n\n", "Dense");

    private final SplittableRandom random;
    /** By itself, so that another optional number leaves all other draws as they are. */
    private final SplittableRandom optional;

    RandomSpecifications(long seed) {
        this.random = new SplittableRandom(seed);
        this.optional = new SplittableRandom(~seed);
    }

    TrainNetwork next() {
        while (true) {
            try {
                DataCard card = DataSets.card(pick(SETS));
                DataChoice data = data(card);
                Learning learning = new Learning(
                        draw(Optimiser.class), draw(Schedule.class), draw(Penalty.class), pick(List.of(0.0, 1.0, 0.37)));
                Fit fit = draw(Fit.class);
                Optional<EarlyStopping> stopping =
                        random.nextBoolean() ? Optional.of(draw(EarlyStopping.class)) : Optional.empty();
                return new TrainNetwork(
                        data,
                        draw(Split.class),
                        graph(card, data.inputs().isEmpty() ? card.inputs() : data.inputs()),
                        learning,
                        new Fit(fit.batchSize(), fit.epochs(), stopping.orElse(null), fit.seeds(), fit.threads()),
                        draw(Watch.class));
            } catch (InvalidValue refusal) {
                // Drawn again.
            }
        }
    }

    /** With a learner of this type. */
    TrainClassic next(Class<?> learner) {
        while (true) {
            try {
                return new TrainClassic(
                        data(DataSets.card(pick(SETS))),
                        draw(Split.class),
                        (Learner) draw(learner),
                        draw(Vocabulary.Seeds.class).seeds(),
                        draw(Watch.class));
            } catch (InvalidValue refusal) {
                // Drawn again.
            }
        }
    }

    private DataChoice data(DataCard card) {
        return new DataChoice(
                card.id(),
                random.nextInt(3) > 0 ? List.of() : some(card.inputs()),
                pick(DataChoice.Scaling.values()),
                random.nextInt(3) > 0 ? null : random.nextInt(10, card.rows() + 1));
    }

    private Graph graph(DataCard card, List<String> columns) {
        List<Node> nodes = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        while (nodes.size() < count) {
            addNode(nodes, shapes, unread, columns);
        }
        List<Output> outputs = new ArrayList<>();
        for (String name : List.copyOf(unread)) {
            boolean first = outputs.isEmpty();
            int units = card.classes().isEmpty() ? 1 : card.classes().size();
            Loss loss = card.classes().isEmpty() ? Loss.SQUARED_ERROR : Loss.CROSS_ENTROPY;
            String target = card.targets().isEmpty() ? "" : card.targets().getFirst();
            String output = "out" + name;
            nodes.add(new Node("flat " + name, new Flatten(), List.of(name)));
            nodes.add(new Node(output, first ? dense(units, loss) : new Dense(units, Activation.IDENTITY), List.of()));
            outputs.add(new Output(output, target, first ? loss : Loss.SQUARED_ERROR, pick(List.of(1.0, -0.5, 2e-9))));
        }
        Output first = outputs.getFirst();
        boolean plain = outputs.size() == 1 && random.nextBoolean();
        return new Graph(nodes, plain ? List.of(new Output("", first.target(), first.loss(), 1)) : outputs);
    }

    private Dense dense(int units, Loss loss) {
        boolean written = loss == Loss.CROSS_ENTROPY && random.nextBoolean();
        return new Dense(
                units,
                written ? Activation.SOFTMAX : Activation.IDENTITY,
                random.nextBoolean() ? null : draw(Initialisation.class));
    }

    /** Adds a random layer after random earlier ones, if their shapes suit it. */
    private void addNode(List<Node> nodes, List<Shape> shapes, List<String> unread, List<String> columns) {
        Class<?> type = pick(Layer.class.getPermittedSubclasses());
        List<Integer> inputs = new ArrayList<>();
        List<Shape> entering = new ArrayList<>();
        boolean fromBefore = nodes.isEmpty() || random.nextInt(3) > 0;
        if (fromBefore) {
            entering.add(nodes.isEmpty() ? Shape.of(columns.size()) : shapes.getLast());
        } else {
            IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> inputs.add(random.nextInt(nodes.size())));
            inputs.forEach(input -> entering.add(shapes.get(input)));
        }
        try {
            Layer layer = type == Input.class
                    ? new Input(some(columns))
                    : type == Reshape.class ? reshape(entering.getFirst().size()) : (Layer) draw(type);
            Shape shape = layer.shape(entering);
            boolean onePlace = entering.size() == 1 || List.of("Add", "Multiply", "Concatenate").contains(type.getSimpleName());
            if (shape.size() > 600 || !onePlace) {
                return;
            }
            List<String> read = new ArrayList<>();
            if (type != Input.class) {
                inputs.forEach(input -> read.add(nodes.get(input).name()));
                unread.removeAll(read);
                if (fromBefore && !nodes.isEmpty()) {
                    unread.remove(nodes.getLast().name());
                }
            }
            String name = NAMES.get(nodes.size() % NAMES.size()) + (nodes.size() < NAMES.size() ? "" : nodes.size());
            nodes.add(new Node(name, layer, read));
            shapes.add(shape);
            unread.add(name);
        } catch (InvalidValue refusal) {
            // Another layer is drawn.
        }
    }

    private Reshape reshape(int size) {
        int divisor = IntStream.rangeClosed(1, size).filter(i -> size % i == 0).skip(random.nextInt(2)).findFirst().orElse(1);
        int rest = size / divisor;
        return switch (random.nextInt(3)) {
            case 0 -> new Reshape(List.of(size));
            case 1 -> new Reshape(List.of(rest, divisor));
            default -> new Reshape(List.of(divisor, rest, 1));
        };
    }

    /** A record of this type, or of one that it permits. */
    private <T> T draw(Class<T> type) {
        if (type.isSealed()) {
            return type.cast(draw(pick(type.getPermittedSubclasses())));
        }
        while (true) {
            try {
                RecordComponent[] components = type.getRecordComponents();
                Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                Object[] values = Arrays.stream(components).map(this::value).toArray();
                return type.getDeclaredConstructor(types).newInstance(values);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof InvalidValue)) {
                    throw new IllegalStateException(e);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private @Nullable Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return pick(List.of(0, 1, 1, 2, 3, 4, 5, 7, 10, 16, 100));
        }
        if (type == Integer.class) {
            return optional.nextBoolean() ? null : optional.nextInt(1, 50);
        }
        if (type == Double.class) {
            return optional.nextBoolean() ? null : optional.nextDouble();
        }
        if (type == long.class) {
            return random.nextBoolean() ? random.nextLong() : random.nextLong(10);
        }
        if (type == double.class) {
            return pick(List.of(0.0, -0.0, 0.9, 0.999, 0.25, 0.1, 0.001, 1e-6, 1.0, 3.0, 1.05e10, 1e8, random.nextDouble()));
        }
        if (type == boolean.class) {
            return random.nextInt(10) == 0;
        }
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        if (type == List.class) {
            return switch (component.getName()) {
                case "seeds" -> random.longs(1 + random.nextInt(3)).boxed().toList();
                case "frames" -> some(List.of(Frame.Kind.values())).subList(0, random.nextInt(2));
                case "prior" -> pick(List.of(List.of(), List.of(0.5, 0.5), List.of(0.125, 1e-9, 0.875 - 1e-9)));
                default -> throw new IllegalStateException("nothing is drawn for " + component);
            };
        }
        return component.getName().equals("initial") && random.nextBoolean() ? null : draw(type);
    }

    private <T> List<T> some(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        IntStream.range(0, all.size()).forEach(i -> Collections.swap(shuffled, i, random.nextInt(all.size())));
        return shuffled.subList(0, 1 + random.nextInt(all.size()));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
