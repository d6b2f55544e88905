package argmax.lessons.lab.bump;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
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

/** Two classes by their densities, with a mass that the model is told or not, also where no example has it. */
@AutoService(Lab.class)
public final class MassBumpLab implements Lab {
    static final String MASS = "m";
    private static final String MODEL = "model";
    private static final String TOLD = "told";
    private static final String BINS = "bins";
    private static final String HISTOGRAM = "histogram";

    /** The author's: which rows validate. The reader's seed starts the weights. */
    private static final long SPLIT_SEED = 23;

    @Override
    public String slug() {
        return "mass-bump";
    }

    @Override
    public String title() {
        return "A bump of unknown mass";
    }

    @Override
    public String purpose() {
        return "A signal sits at mass $m$ on a falling background. 6000 examples with $m=2,3,5,6,8$ are there to learn from: a "
                + "density for each class, and by Bayes' rule the probability of signal. Move $m$, also where no example is.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider(MASS, "Mass $m$", "", 1, 9, 0.25, 4),
                new Field.Menu(
                        MODEL,
                        "Density of each class",
                        "",
                        List.of(new Field.Option("gaussian", "Gaussian"), new Field.Option(HISTOGRAM, "histogram")),
                        "gaussian"),
                new Field.Slider(BINS, "Cells along each axis", "", 2, 60, 1, 20),
                new Field.Switch(TOLD, "Tell the model $m$", "otherwise it sees $x$ alone", true));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return !control.name().equals(BINS) || values.choice(MODEL).equals(HISTOGRAM);
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        MassModel model = values.choice(MODEL).equals(HISTOGRAM)
                ? MassModel.histogram(values.on(TOLD), values.wholeNumber(BINS))
                : MassModel.gaussian(values.on(TOLD));
        BumpFigures figures = new BumpFigures(model, new BumpLaw(values.number(MASS)));
        return List.of(figures.densities(), figures.probability(), figures.areas());
    }

    @Override
    public Optional<RunSpec> training(Values values, long seed) {
        return Optional.of(new TrainNetwork(
                new DataChoice(MassModel.SET, values.on(TOLD) ? List.of("x", "m") : List.of("x"), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0, SPLIT_SEED),
                Graph.logistic(Collections.nCopies(2, new Dense(32, Activation.RELU))),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(128, 30, null, List.of(seed)),
                Watch.NOTHING_MORE).withFrames());
    }

    @Override
    public String trainingLabel() {
        return "Train a network on the same examples";
    }
}
