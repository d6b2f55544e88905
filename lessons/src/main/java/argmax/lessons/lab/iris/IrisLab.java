package argmax.lessons.lab.iris;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Fit;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fisher's flowers: look at two columns at a time, then build a network and train it five-fold. */
@AutoService(Lab.class)
public final class IrisLab implements Lab {
    private static final String SET = "iris";

    /** The author's: which flowers are held out together. The reader's seed starts the weights. */
    private static final long SPLIT_SEED = 23;

    @Override
    public String slug() {
        return SET;
    }

    @Override
    public String title() {
        return "Three kinds of iris";
    }

    @Override
    public String purpose() {
        return "Choose two columns and see how far the species come apart. "
                + "Then build a network; the server trains it five times, each time without one fifth of the flowers.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> columns = DataSets.card(SET).inputs().stream()
                .map(column -> new Field.Option(column, words(column)))
                .toList();
        List<Field.Option> activations = List.of(
                new Field.Option("logistic", "logistic"), new Field.Option("tanh", "tanh"), new Field.Option("relu", "ReLU"));
        return List.of(
                new Field.Menu("x", "Column to the right", "", columns, "petal_length"),
                new Field.Menu("y", "Column upwards", "", columns, "petal_width"),
                new Field.Menu("layers", "Hidden layers", "", options("0", "1", "2", "3"), "2"),
                new Field.Menu("units", "Units in each", "", options("2", "4", "8", "16", "32"), "16"),
                new Field.Menu("activation", "Activation", "", activations, "relu"),
                new Field.Menu(
                        "rate", "Learning rate of Adam", "", options("0.0001", "0.001", "0.01", "0.1", "1"), "0.001"),
                new Field.Menu("batch", "Batch size", "", options("4", "16", "64", "120"), "16"),
                new Field.Slider("epochs", "Epochs", "", 1, 200, 1, 10),
                new Field.Switch("scaled", "Standardise the columns", "", true),
                new Field.Switch("stop", "Stop early", "after 10 epochs without a better validation loss", false),
                new Field.Switch("pair", "Only the two columns of the figure", "otherwise all four go in", false));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        DataSet iris = DataSets.load(SET);
        IrisFigures figures = new IrisFigures(
                iris,
                iris.card().inputs().indexOf(values.choice("x")),
                iris.card().inputs().indexOf(values.choice("y")));
        return List.of(figures.scatter(), figures.histogram());
    }

    @Override
    public Optional<RunSpec> training(Values values, long seed) {
        Activation activation = Activation.valueOf(values.choice("activation").toUpperCase(Locale.ROOT));
        Dense layer = new Dense(Integer.parseInt(values.choice("units")), activation);
        List<String> inputs = values.on("pair")
                ? Stream.of(values.choice("x"), values.choice("y")).distinct().toList()
                : List.of();
        return Optional.of(new TrainNetwork(
                new DataChoice(SET, inputs, values.on("scaled") ? DataChoice.Scaling.STANDARD : DataChoice.Scaling.NONE),
                new Split.KFold(5, SPLIT_SEED),
                Graph.softmax(Collections.nCopies(Integer.parseInt(values.choice("layers")), layer), 3),
                Learning.by(new Optimiser.Adam(Double.parseDouble(values.choice("rate")))),
                new Fit(
                        Integer.parseInt(values.choice("batch")),
                        values.wholeNumber("epochs"),
                        values.on("stop") ? new EarlyStopping(0.001, 10) : null,
                        List.of(seed)),
                Watch.NOTHING_MORE).withFrames());
    }

    @Override
    public String trainingLabel() {
        return "Train on five folds";
    }

    static String words(String column) {
        return column.replace('_', ' ');
    }

    private static List<Field.Option> options(String... values) {
        return Arrays.stream(values).map(value -> new Field.Option(value, value)).toList();
    }
}
