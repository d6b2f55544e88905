package argmax.lessons.lab.rates;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The training loss of one network at 30 times a learning rate and at a thirtieth of it, in either order. */
@AutoService(Lab.class)
public final class TwoRatesLab implements Lab {
    private static final double FACTOR = 30;

    /** Losses beyond are drawn at the edge. */
    private static final double LEAST = 1e-3;

    private static final double MOST = 100;
    private static final int ROWS = 10;

    @Override
    public String slug() {
        return "two-rates";
    }

    @Override
    public String title() {
        return "Thirty times too fast, thirty times too slow";
    }

    @Override
    public String purpose() {
        return "A network 4-n-n-n-3 learns 120 irises twice, with 30 times the learning rate that you set and with a thirtieth of it. "
                + "Guess which curve is which, then let it be said.";
    }

    /** The bounds are those of the engine's learning rates, divided by the factor. */
    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("units", "Units in each hidden layer", "", 8, 32, 1, 16),
                new Field.Quantity("rate", "Learning rate of Adam", "0.0001 to 0.3", 0.0001, 0.3, false, 0.01),
                new Field.Slider("batch", "Batch size", "", 8, 120, 1, 16),
                new Field.Slider("epochs", "Epochs", "", 5, 60, 1, 40),
                new Field.Slider("order", "Order", "which curve has number 1", 0, 1, 1, 0),
                new Field.Switch("names", "Say which is which", "", false));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        boolean fastFirst = values.wholeNumber("order") == 0;
        double rate = values.number("rate");
        RatedTraining fast = training(values, rate * FACTOR, seed);
        RatedTraining slow = training(values, rate / FACTOR, seed);
        List<RatedTraining> trainings = fastFirst ? List.of(fast, slow) : List.of(slow, fast);
        List<String> names = fastFirst ? List.of(" (30 times)", " (a thirtieth)") : List.of(" (a thirtieth)", " (30 times)");
        int epochs = values.wholeNumber("epochs");
        return List.of(new Plot(
                "losses",
                "Two trainings",
                Axis.linear("epoch", 0, epochs),
                axis(trainings),
                List.of(
                        line("number 1", Hue.MAIN, Stroke.SOLID, trainings.getFirst()),
                        line("number 2", Hue.OTHER, Stroke.DASHED, trainings.getLast())),
                false,
                IntStream.range(0, 2)
                        .mapToObj(i -> sentence(i + 1, values.on("names") ? names.get(i) : "", trainings.get(i), epochs))
                        .collect(Collectors.joining(" ")),
                table(trainings, epochs)));
    }

    /** As high and as low as the curves: a training that is ruined by long steps shows it in small jumps. */
    private static Axis axis(List<RatedTraining> trainings) {
        DoubleSummaryStatistics losses = trainings.stream()
                .flatMap(training -> training.losses().stream())
                .mapToDouble(TwoRatesLab::drawn)
                .summaryStatistics();
        return Axis.log("training loss (nats)", 0.8 * losses.getMin(), 1.25 * losses.getMax());
    }

    private static double drawn(double loss) {
        return Math.clamp(loss, LEAST, MOST);
    }

    private static RatedTraining training(Values values, double rate, long seed) {
        return RatedTraining.of(
                values.wholeNumber("units"), rate, values.wholeNumber("batch"), values.wholeNumber("epochs"), seed);
    }

    private static Layer line(String name, Hue hue, Stroke stroke, RatedTraining training) {
        List<Double> x = IntStream.rangeClosed(1, training.losses().size()).mapToObj(Double::valueOf).toList();
        return new Layer.Line(name, hue, stroke, x, training.losses().stream().map(TwoRatesLab::drawn).toList());
    }

    private static String sentence(int number, String name, RatedTraining training, int epochs) {
        List<Double> losses = training.losses();
        if (losses.size() < epochs) {
            return "Number %d%s leaves the range of numbers in epoch %d.".formatted(number, name, losses.size() + 1);
        }
        double highest = losses.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return "Number %d%s has a loss of %s after the first epoch, %s at its highest and %s after the last."
                .formatted(number, name, Digits.of(losses.getFirst()), Digits.of(highest), Digits.of(losses.getLast()));
    }

    private static Table table(List<RatedTraining> trainings, int epochs) {
        List<List<String>> rows = new ArrayList<>();
        int every = Math.max(1, epochs / ROWS);
        for (int epoch = 1; epoch <= epochs; epoch += every) {
            int at = epoch - 1;
            List<String> row = new ArrayList<>(List.of(Integer.toString(epoch)));
            trainings.forEach(training -> row.add(at < training.losses().size() ? Digits.of(training.losses().get(at)) : "none"));
            rows.add(row);
        }
        return new Table(List.of("epoch", "number 1", "number 2"), rows);
    }
}
