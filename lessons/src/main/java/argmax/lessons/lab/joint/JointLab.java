package argmax.lessons.lab.joint;

import argmax.engine.stat.joint.JointTable;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Cells;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Shows a joint law beside its two margins, and how far it is from their product. */
@AutoService(Lab.class)
public final class JointLab implements Lab {
    private static final String TABLE = "table";
    private static final List<Double> OUTCOMES = List.of(1.0, 2.0, 3.0);

    @Override
    public String slug() {
        return "joint";
    }

    @Override
    public String title() {
        return "A joint law and its margins";
    }

    @Override
    public String purpose() {
        return "Write a table of nine weights, or tilt a bell in two dimensions. "
                + "Watch which changes the margins show, and where the joint law departs from their product.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu(
                        "law",
                        "Joint law",
                        "",
                        List.of(
                                new Field.Option(TABLE, "Table of 3 × 3"),
                                new Field.Option("gaussian", "Bell in two dimensions")),
                        TABLE),
                new Cells(
                        "w",
                        "Weights",
                        "The lab divides them by their sum; nine zeros count as equal.",
                        List.of("$x=1$", "$x=2$", "$x=3$"),
                        List.of("$y=1$", "$y=2$", "$y=3$"),
                        0,
                        1,
                        Cells.Rule.NONE,
                        List.of(0.2, 0.05, 0.05, 0.1, 0.2, 0.1, 0.0, 0.05, 0.25)),
                new Field.Slider("rho", "Correlation $\\rho$", "", -0.95, 0.95, 0.05, 0.8),
                new Field.Slider("n", "Pairs drawn $n$", "", 100, 2000, 50, 500));
    }

    @Override
    public boolean applies(Field control, Values values) {
        boolean table = values.choice("law").equals(TABLE);
        return switch (control.name()) {
            case "w" -> table;
            case "rho" -> !table;
            default -> true;
        };
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int n = values.wholeNumber("n");
        return values.choice("law").equals(TABLE)
                ? new TableFigures(table(values.numbers("w"))).of(n, seed)
                : new BellFigures(values.number("rho")).of(n, seed);
    }

    /** Weights that are all 0 prefer no pair to another. */
    static JointTable table(List<Double> weights) {
        boolean silent = weights.stream().allMatch(weight -> weight == 0);
        int columns = OUTCOMES.size();
        List<List<Double>> rows = List.of(
                weights.subList(0, columns), weights.subList(columns, 2 * columns), weights.subList(2 * columns, 3 * columns));
        return JointTable.normalised(
                OUTCOMES,
                OUTCOMES,
                silent ? List.of(List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0), List.of(1.0, 1.0, 1.0)) : rows);
    }
}
