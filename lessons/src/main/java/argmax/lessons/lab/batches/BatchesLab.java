package argmax.lessons.lab.batches;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;

/** The same 1000 points in large or small batches: where the walk goes, what it costs, and how much noise each step carries. */
@AutoService(Lab.class)
public final class BatchesLab implements Lab {
    static final int POINTS = 1000;

    @Override
    public String slug() {
        return "batches";
    }

    @Override
    public String title() {
        return "Large steps or many steps";
    }

    @Override
    public String purpose() {
        return "A line is fitted to 1000 points of $y=3x+1+N(0,\\,0.5)$, from slope and intercept 0. Choose how many rows share an "
                + "update; an epoch is over when each row has been used once.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> batches = Stream.of("1", "4", "10", "16", "50", "64", "100", "250", "1000")
                .map(size -> new Field.Option(size, size))
                .toList();
        return List.of(
                new Field.Menu("batch", "Batch size $B$", "1000 is the full batch", batches, "50"),
                new Field.Slider("rate", "Learning rate $\\eta$", "", 0.01, 1, 0.01, 0.1),
                new Field.Slider("epochs", "Epochs", "", 1, 20, 1, 5));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        NoisyLine line = NoisyLine.drawn(POINTS, seed);
        int batch = Integer.parseInt(values.choice("batch"));
        BatchWalk walk = BatchWalk.of(line, batch, values.number("rate"), values.wholeNumber("epochs"), seed);
        return List.of(
                new WalkFigure(line, walk).figure(),
                new LossFigure(line, walk).figure(),
                GradientNoise.atTheBestLine(line, batch, seed).figure());
    }

    /** {@code 1 row} or {@code 5 rows}. */
    static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }
}
