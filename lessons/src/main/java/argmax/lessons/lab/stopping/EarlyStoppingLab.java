package argmax.lessons.lab.stopping;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A training on labels of which some are wrong, and the rule that ends it; then the same rule on a large network. */
@AutoService(Lab.class)
public final class EarlyStoppingLab implements Lab {
    private static final String SET = "noisyring";
    private static final int EPOCHS = 100;

    /** The author's: which half of the 240 rows validates. The reader's seed shuffles the batches and starts the weights. */
    private static final Split.HoldOut HALVES = new Split.HoldOut(0.5, 0, 10);

    @Override
    public String slug() {
        return "early-stopping";
    }

    @Override
    public String title() {
        return "When to stop";
    }

    @Override
    public String purpose() {
        return "A disc inside a ring, 120 rows to learn and 120 to validate, 15 % of the labels wrong. 120 Gaussian bumps are trained "
                + "here with Adam while you look; the button below trains a network 128-128 with the same settings.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu("rate", "Learning rate $\\eta$", "", options("0.001", "0.003", "0.01", "0.03", "0.1"), "0.01"),
                new Field.Menu("batch", "Batch size $B$", "120 is the full batch", options("8", "16", "32", "120"), "32"),
                new Field.Menu("delta", "Least improvement $\\delta$", "", options("0", "0.001", "0.003", "0.01", "0.03"), "0.001"),
                new Field.Slider("patience", "Patience", "epochs", 1, 50, 1, 20));
    }

    private static List<Field.Option> options(String... values) {
        return Stream.of(values).map(value -> new Field.Option(value, value)).toList();
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Samples rows = DataSets.load(SET).rows();
        BumpTraining training = new BumpTraining(
                rows,
                Folds.of(HALVES, rows, 2).getFirst(),
                Double.parseDouble(values.choice("rate")),
                Integer.parseInt(values.choice("batch")),
                EPOCHS,
                seed);
        StoppingRule rule = new StoppingRule(Double.parseDouble(values.choice("delta")), values.wholeNumber("patience"));
        StoppingFigures figures = StoppingFigures.of(training, rule);
        return List.of(
                figures.losses(),
                figures.waiting(),
                new BestMap(rows.pick(Folds.of(HALVES, rows, 2).getFirst().training()), training, figures.best()).figure(),
                figures.mistakes());
    }

    @Override
    public Optional<RunSpec> training(Values values, long seed) {
        return Optional.of(new TrainNetwork(
                new DataChoice(SET, List.of(), DataChoice.Scaling.NONE),
                HALVES,
                Graph.logistic(Collections.nCopies(2, new Dense(128, Activation.RELU))),
                Learning.by(new Optimiser.Adam(Double.parseDouble(values.choice("rate")))),
                new Fit(
                        Integer.parseInt(values.choice("batch")),
                        300,
                        new EarlyStopping(Double.parseDouble(values.choice("delta")), values.wholeNumber("patience")),
                        List.of(seed)),
                Watch.NOTHING_MORE).withFrames());
    }

    @Override
    public String trainingLabel() {
        return "Train a network 128-128";
    }
}
