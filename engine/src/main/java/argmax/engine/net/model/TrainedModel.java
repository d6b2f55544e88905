package argmax.engine.net.model;

import argmax.engine.InvalidValue;
import argmax.engine.data.Encoding;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.backend.Workspace;
import java.util.Arrays;
import java.util.List;

/**
 * A network with all that it has learned: enough to predict from rows as the data set has them.
 *
 * @param columns the names of the columns that the network reads, in order
 * @param classes the names of the classes in label order; none where only numbers are predicted
 * @param targets the names of the numbers that the data set knows, in order
 * @param encoding what makes these columns of those of the data set, first
 * @param scaler what is done to the columns next
 * @param parameters what was learned, place by place and parameter by parameter, rows × columns each
 */
@SuppressWarnings("ArrayRecordComponent") // Copied on its way in and out, and compared by its numbers.
public record TrainedModel(
        Graph network,
        List<String> columns,
        List<String> classes,
        List<String> targets,
        Encoding encoding,
        StandardScaler scaler,
        float[] parameters) {
    private static final int ROWS = 256;

    /**
     * @throws InvalidValue naming {@code network}, {@code encoding}, {@code scaler} or {@code parameters} where the parts don't fit
     *     together
     */
    public TrainedModel {
        InvalidValue.given("network", network);
        columns = List.copyOf(InvalidValue.given("columns", columns));
        classes = List.copyOf(InvalidValue.given("classes", classes));
        targets = List.copyOf(InvalidValue.given("targets", targets));
        InvalidValue.given("encoding", encoding);
        if (!encoding.equals(Encoding.NONE) && !encoding.names().equals(columns)) {
            throw new InvalidValue("encoding", "one that gives " + encoding.names(), "one that gives " + columns);
        }
        int scaled = InvalidValue.given("scaler", scaler).means().size();
        if (scaled != 0 && scaled != columns.size()) {
            throw new InvalidValue("scaler", "one for %d columns".formatted(scaled), "one for none or " + columns.size());
        }
        parameters = InvalidValue.given("parameters", parameters).clone();
        int wanted = Architecture.of(network, columns, classes.size(), targets).parameters();
        InvalidValue.wholeNumber("parameters", parameters.length, wanted, wanted);
        for (float parameter : parameters) {
            if (!Float.isFinite(parameter)) {
                throw new InvalidValue("parameters", parameter, "finite numbers");
            }
        }
    }

    /** For rows that go in as they are, but for the scaler. */
    public TrainedModel(
            Graph network,
            List<String> columns,
            List<String> classes,
            List<String> targets,
            StandardScaler scaler,
            float[] parameters) {
        this(network, columns, classes, targets, Encoding.NONE, scaler, parameters);
    }

    @Override
    public float[] parameters() {
        return parameters.clone();
    }

    /** The network with its shapes. */
    public Architecture architecture() {
        return Architecture.of(network, columns, classes.size(), targets);
    }

    /**
     * What an output predicts: the probability of each class after softmax, that of the second class after the logistic
     * function, the number itself otherwise.
     *
     * @param exit which output, from 0
     * @param samples rows as the data set has them, with the columns that were chosen
     * @return rows × units, row by row
     */
    public double[] outputs(int exit, Samples samples) {
        Samples encoded = encoding.apply(samples);
        InvalidValue.wholeNumber("columns", encoded.columns(), columns.size(), columns.size());
        Architecture architecture = architecture();
        Exit asked = architecture.exits().get(exit);
        // Nothing is learned here; a plan has to name an optimiser all the same.
        Plan plan = new Plan(architecture, Learning.by(new Optimiser.Sgd(1)), ROWS);
        try (Workspace space = Backend.fastest(architecture).open(plan)) {
            double[] values = space.network(parameters).outputs(asked.place(), scaler.apply(encoded));
            switch (asked.link()) {
                case SOFTMAX -> Links.softmax(values, architecture.width(asked.place()));
                case LOGISTIC -> Links.logistic(values);
                case NONE -> {}
            }
            return values;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainedModel model
                && network.equals(model.network)
                && columns.equals(model.columns)
                && classes.equals(model.classes)
                && targets.equals(model.targets)
                && encoding.equals(model.encoding)
                && scaler.equals(model.scaler)
                && Arrays.equals(parameters, model.parameters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parameters);
    }

    @Override
    public String toString() {
        return "TrainedModel of %d parameters: %s".formatted(parameters.length, network);
    }
}
