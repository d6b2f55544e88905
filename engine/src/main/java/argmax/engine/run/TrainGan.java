package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.Column;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Output;
import argmax.engine.net.backend.Backend;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a generator of numbers and a discriminator against each other, once per seed; see {@link
 * argmax.engine.net.train.GanTraining} for what they minimise. All rows of the data set are learned from. What would take more
 * than a minute of one core is refused at {@code steps}.
 *
 * @param data one column as it was measured: what is generated is compared with it
 * @param noise how many Gaussian numbers a generated one is made of, 1 to 64
 * @param generator ends in one unit, the generated number
 * @param discriminator ends in one unit, logistic or (which means the same) identity
 * @param discriminatorSteps steps of the discriminator before each of the generator, 1 to 20
 */
public record TrainGan(
        DataChoice data, int noise, Player generator, Player discriminator, int discriminatorSteps, Rounds rounds)
        implements RunSpec {
    public TrainGan {
        InvalidValue.given("data", data);
        InvalidValue.wholeNumber("noise", noise, 1, 64);
        InvalidValue.given("generator", generator).outputs("generator", 1, 1);
        InvalidValue.given("discriminator", discriminator).outputs("discriminator", 1, 1);
        InvalidValue.wholeNumber("discriminatorSteps", discriminatorSteps, 1, 20);
        InvalidValue.given("rounds", rounds);
        if (data.scaling() != DataChoice.Scaling.NONE) {
            throw new InvalidValue("scaling", data.scaling(), "NONE, since numbers are generated in the units of the data");
        }
        if (data.card().encoded().size() != 1) {
            List<String> plain = DataSets.card(data.set()).columns().stream().filter(Column::plain).map(Column::name).toList();
            throw new InvalidValue(
                    "inputs",
                    data.inputs(),
                    plain.isEmpty() ? "one column of numbers that are never missing" : "one of " + String.join(", ", plain));
        }
        Limits.check(generator(noise, generator), discriminator(discriminator), discriminatorSteps, rounds);
    }

    @Override
    public String set() {
        return data.set();
    }

    @Override
    public int epochs() {
        return rounds.reports();
    }

    Backend backend() {
        return Backend.fastest(generatorArchitecture(), discriminatorArchitecture());
    }

    /** From noise to a number that no truth is known of. */
    Architecture generatorArchitecture() {
        return generator(noise, generator);
    }

    /** From a number to the logit of it being real. */
    Architecture discriminatorArchitecture() {
        return discriminator(discriminator);
    }

    private static Architecture generator(int noise, Player generator) {
        List<Node> nodes = generator.layers().stream().map(Node::of).toList();
        Graph graph = new Graph(nodes, List.of(new Output("", "number", Loss.SQUARED_ERROR, 1)));
        List<String> columns = IntStream.rangeClosed(1, noise).mapToObj(column -> "z" + column).toList();
        return Architecture.of(graph, columns, 0, List.of("number")).withoutOutputs();
    }

    private static Architecture discriminator(Player discriminator) {
        Graph graph = Graph.stack(Loss.BINARY_CROSS_ENTROPY, discriminator.layers());
        return Architecture.of(graph, List.of("number"), 2, List.of());
    }
}
