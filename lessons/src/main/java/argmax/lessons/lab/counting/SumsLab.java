package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.CentralLimit;
import argmax.engine.stat.sampling.Uncertainty;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;

/** Sums of draws from one law, and counts whose expectation is uncertain. */
@AutoService(Lab.class)
public final class SumsLab implements Lab {
    private static final Set<String> OF_ERRORS = Set.of("b", "smear", "f");

    @Override
    public String slug() {
        return "sums";
    }

    @Override
    public String title() {
        return "Many small contributions";
    }

    @Override
    public String purpose() {
        return "Add up draws of a law and see what becomes of its shape; "
                + "or see which part of an error bar more data make smaller.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu(
                        "show",
                        "Show",
                        "",
                        List.of(
                                new Field.Option("sums", "sums of draws"),
                                new Field.Option("errors", "two kinds of error bar")),
                        "sums"),
                new Field.Menu("parent", "Law of each draw", "", Parent.options(), Parent.EXPONENTIAL.option()),
                new Field.Slider("n", "Draws in each sum $n$", "", 1, 100, 1, 5),
                new Field.Slider("b", "Expected count $b$", "", 10, 5000, 10, 100),
                new Field.Switch("smear", "Smear the rate", "each experiment has an expectation of its own", true),
                new Field.Slider("f", "Relative systematic uncertainty $f$", "", 0.01, 0.3, 0.01, 0.1),
                new Field.Slider("repeats", "Repeats", "", 100, 2000, 100, 1000));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return switch (control.name()) {
            case "show", "repeats" -> true;
            case "f" -> errors(values) && values.on("smear");
            default -> OF_ERRORS.contains(control.name()) == errors(values);
        };
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int repeats = values.wholeNumber("repeats");
        if (errors(values)) {
            Uncertainty uncertainty =
                    new Uncertainty(values.number("b"), values.on("smear") ? values.number("f") : 0);
            return List.of(
                    new ErrorBand(uncertainty).figure(),
                    new SmearedCounts(uncertainty).of(uncertainty.sample(repeats, seed)));
        }
        Parent parent = Parent.chosen(values);
        int n = values.wholeNumber("n");
        double[] sums = CentralLimit.standardisedSums(parent.law(), n, repeats, seed);
        return List.of(new StandardisedSums(parent, n).of(sums), new SkewnessOfSums(parent, n).of(sums, seed));
    }

    private static boolean errors(Values values) {
        return values.choice("show").equals("errors");
    }
}
