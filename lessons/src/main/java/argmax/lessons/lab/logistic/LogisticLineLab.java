package argmax.lessons.lab.logistic;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
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
import java.util.List;
import java.util.Optional;

/** A straight cut through two clouds, turned into a probability by hand; then by the trainer. */
@AutoService(Lab.class)
public final class LogisticLineLab implements Lab {
    private static final String SET = "blobs2";

    /** The author's: which rows validate. The reader's seed starts the weights. */
    private static final long SPLIT_SEED = 23;

    @Override
    public String slug() {
        return "logistic-line";
    }

    @Override
    public String title() {
        return "A line that says how sure it is";
    }

    @Override
    public String purpose() {
        return "Drag $A$ and $B$: signal is expected to the right of the way from $A$ to $B$. "
                + "The steepness $|w|$ says how fast doubt turns into certainty across the line.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("ax", "$x_1$ of $A$", "", -4, 4, 0.1, 1.5),
                new Field.Slider("ay", "$x_2$ of $A$", "", -4, 4, 0.1, -3),
                new Field.Slider("bx", "$x_1$ of $B$", "", -4, 4, 0.1, 0.5),
                new Field.Slider("by", "$x_2$ of $B$", "", -4, 4, 0.1, 3),
                new Field.Slider("steepness", "Steepness $|w|$", "", 0.1, 8, 0.1, 1));
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Samples rows = DataSets.load(SET).rows();
        LogisticLine line = LogisticLine.through(
                values.number("ax"), values.number("ay"), values.number("bx"), values.number("by"), values.number("steepness"));
        LogisticLineFigures figures = new LogisticLineFigures(rows, line);
        return List.of(
                figures.map(values.number("ax"), values.number("ay"), values.number("bx"), values.number("by")),
                figures.meter(),
                figures.steepness());
    }

    @Override
    public Optional<RunSpec> training(Values values, long seed) {
        return Optional.of(new TrainNetwork(
                new DataChoice(SET, List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0, SPLIT_SEED),
                Graph.logistic(List.of()),
                Learning.by(new Optimiser.Sgd(0.1)),
                new Fit(64, 20, null, List.of(seed)),
                Watch.WEIGHTS).withFrames());
    }

    @Override
    public String trainingLabel() {
        return "Let the trainer maximise the likelihood";
    }
}
