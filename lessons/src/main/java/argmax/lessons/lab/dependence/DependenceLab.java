package argmax.lessons.lab.dependence;

import argmax.engine.stat.joint.Shape;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;

/** Five shapes, some of whose dependence no correlation can see. */
@AutoService(Lab.class)
public final class DependenceLab implements Lab {
    @Override
    public String slug() {
        return "dependence";
    }

    @Override
    public String title() {
        return "What a correlation sees";
    }

    @Override
    public String purpose() {
        return "Choose a shape and blur it with noise in $y$. "
                + "Compare the correlation $\\rho$ with what slices of $x$ tell about $y$.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> shapes = List.of(
                new Field.Option("line", "Line, y = x"),
                new Field.Option("ellipse", "Ellipse, a bell curve with ρ = 0.8"),
                new Field.Option("parabola", "Parabola, y = x²"),
                new Field.Option("circle", "Circle of radius 1"),
                new Field.Option("cross", "Cross, on one axis or the other"));
        return List.of(
                new Field.Menu("shape", "Shape", "", shapes, "ellipse"),
                new Field.Slider("noise", "Noise in $y$", "its standard deviation", 0, 1, 0.05, 0),
                new Field.Slider("n", "Number of points $n$", "", 100, 2000, 100, 2000));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Shape shape = Shape.valueOf(values.choice("shape").toUpperCase(Locale.ROOT));
        Cloud cloud = new Cloud(shape, values.number("noise"), values.wholeNumber("n"), seed);
        MatrixFigures matrices = new MatrixFigures(cloud);
        return List.of(
                new ScatterFigure(cloud).plot(),
                new SliceFigure(cloud).plot(),
                matrices.correlations(),
                matrices.covariances());
    }
}
