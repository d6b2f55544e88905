package argmax.lessons.lab.builder;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Cells;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Lets the reader build a mass function or a density, says what keeps it from being a law, and draws from it. */
@AutoService(Lab.class)
public final class BuilderLab implements Lab {
    private static final String MASS = "mass";

    /** Below 0 and above 1, so that both can be tried. */
    static final double LOWEST = -0.25;

    static final double HIGHEST = 1.25;

    @Override
    public String slug() {
        return "builder";
    }

    @Override
    public String title() {
        return "Build a distribution";
    }

    @Override
    public String purpose() {
        return "Drag six bars, or the ends of a density, until nothing is violated any more. "
                + "The server draws $n$ outcomes from what you built, divided by its sum or area where that is not 1.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu(
                        "kind",
                        "What to build",
                        "",
                        List.of(new Field.Option(MASS, "Six probabilities"), new Field.Option("density", "A density")),
                        MASS),
                new Cells(
                        "bars",
                        "Probabilities",
                        "",
                        List.of("$x=1$", "$x=2$", "$x=3$", "$x=4$", "$x=5$", "$x=6$"),
                        List.of("$P(x)$"),
                        LOWEST,
                        HIGHEST,
                        Cells.Rule.NONE,
                        List.of(0.1, 0.2, 0.3, 0.2, 0.1, 0.1)),
                new Field.Slider("a", "Left end $a$", "", -1, 1, 0.1, 0),
                new Field.Slider("b", "Right end $b$", "", 1.1, 4, 0.1, 2),
                new Field.Slider("height", "Height in the middle", "", 0, 10, 0.05, 0.5),
                new Field.Slider("slope", "Slope", "", -2, 2, 0.05, 0),
                new Field.Slider("u", "From $u$", "", -1, 4, 0.05, 0.5),
                new Field.Slider("v", "to $v$", "", -1, 4, 0.05, 1),
                new Field.Slider("n", "Outcomes drawn $n$", "", 10, 5000, 10, 500));
    }

    @Override
    public boolean applies(Field control, Values values) {
        boolean mass = values.choice("kind").equals(MASS);
        return switch (control.name()) {
            case "kind", "n" -> true;
            case "bars" -> mass;
            default -> !mass;
        };
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int n = values.wholeNumber("n");
        if (values.choice("kind").equals(MASS)) {
            MassFunction built = new MassFunction(values.numbers("bars"));
            return List.of(built.figure(n, seed), built.verdict().figure());
        }
        LineDensity built = new LineDensity(
                values.number("a"), values.number("b"), values.number("height"), values.number("slope"));
        double u = Math.min(values.number("u"), values.number("v"));
        double v = Math.max(values.number("u"), values.number("v"));
        return List.of(new DensityFigure(built, u, v).of(n, seed), built.verdict().figure());
    }
}
