package argmax.lessons.lab.slice;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a joint density at one ŷ; in one model a hidden cause makes two independent numbers look dependent. */
@AutoService(Lab.class)
public final class SliceLab implements Lab {
    private static final String MODEL = "model";
    private static final String CAUSE = "cause";
    private static final String PLANE = "plane";

    /** The line that is dragged; the unit square has a scale of its own. */
    private static final String Y = "y";

    private static final String UNIT_Y = "unit-y";

    private static final Map<String, Set<String>> OWN = Map.of(
            "bell", Set.of("rho", Y), PLANE, Set.of(UNIT_Y), CAUSE, Set.of("z", "w", "gap", Y));

    @Override
    public String slug() {
        return "slice";
    }

    @Override
    public String title() {
        return "A slice of a joint density";
    }

    @Override
    public String purpose() {
        return "Drag the line $y=\\hat y$ through the density and look at the cut; renormalised, it is $p(x|\\hat y)$. "
                + "The last model has a hidden cause $z$.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> models = List.of(
                new Field.Option("bell", "Bell curve in two dimensions"),
                new Field.Option(PLANE, "x + y on the unit square"),
                new Field.Option(CAUSE, "Hidden cause z"));
        List<Field.Option> causes = List.of(
                new Field.Option("summed", "summed out"), new Field.Option("0", "z = 0"), new Field.Option("1", "z = 1"));
        return List.of(
                new Field.Menu(MODEL, "Joint density", "", models, "bell"),
                new Field.Slider("rho", "Correlation $\\rho$", "", -0.95, 0.95, 0.05, 0.8),
                new Field.Menu("z", "Hidden cause $z$", "", causes, "summed"),
                new Field.Slider("w", "$P(z=1)$", "", 0.1, 0.9, 0.05, 0.5),
                new Field.Slider("gap", "Distance of the two means", "", 0, 4, 0.25, 3),
                new Field.Slider(Y, "Cut at $\\hat y$", "", -2.5, 2.5, 0.1, 0),
                new Field.Slider(UNIT_Y, "Cut at $\\hat y$", "", 0, 1, 0.05, 0.5),
                new Field.Switch("renormalise", "Renormalise", "divide the cut by its area", true));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return OWN.values().stream().noneMatch(names -> names.contains(control.name()))
                || OWN.getOrDefault(values.choice(MODEL), Set.of()).contains(control.name());
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        boolean renormalise = values.on("renormalise");
        if (values.choice(MODEL).equals(CAUSE)) {
            CauseFigures figures = new CauseFigures(
                    values.number("w"), values.number("gap"), values.choice("z"), values.number(Y), seed);
            return List.of(
                    figures.scatter(Y),
                    new CutFigure(figures.density(), values.number(Y)).plot(renormalise),
                    figures.correlations());
        }
        boolean plane = values.choice(MODEL).equals(PLANE);
        JointDensity density = plane ? JointDensity.plane() : JointDensity.bell(values.number("rho"));
        String control = plane ? UNIT_Y : Y;
        double y = values.number(control);
        return List.of(
                new DensityFigures(density, y).map(control),
                new CutFigure(density, y).plot(renormalise),
                new DensityFigures(density, y).areas());
    }
}
