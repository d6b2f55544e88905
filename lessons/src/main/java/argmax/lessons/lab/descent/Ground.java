package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Beale;
import argmax.engine.net.surface.Point;
import argmax.engine.net.surface.Quadratic;
import argmax.engine.net.surface.Relief.View;
import argmax.engine.net.surface.Surface;
import argmax.engine.net.surface.TwoValleys;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.function.Function;

/**
 * How the lab presents a surface: its words, what is seen of it, and the sliders whose range depends on it.
 *
 * @param option its value in the menu
 * @param square whether one unit of x is drawn as long as one of y
 * @param levels the heights of its contours
 * @param x where the walk starts
 * @param y where the walk starts
 * @param rate of plain descent and momentum, up to beyond where these diverge
 */
record Ground(
        String option,
        String label,
        Function<Values, Surface> shape,
        View view,
        boolean square,
        List<Double> levels,
        Field.Slider x,
        Field.Slider y,
        Field.Slider rate) {
    static final Field.Slider CURVATURE_OF_X = new Field.Slider("k1", "Curvature $k_1$ along $x$", "", 1, 25, 1, 1);
    static final Field.Slider CURVATURE_OF_Y = new Field.Slider("k2", "Curvature $k_2$ along $y$", "", 1, 25, 1, 10);

    /** Each about twice the one before, as many as fit onto gentle and steep surfaces alike. */
    private static final List<Double> RISING =
            List.of(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 1000.0, 10_000.0, 100_000.0);

    /** The lab begins with the first. */
    static final List<Ground> ALL = List.of(
            new Ground(
                    "bowl",
                    "Bowl ½(k₁x² + k₂y²)",
                    values -> new Quadratic(
                            values.number(CURVATURE_OF_X.name()), values.number(CURVATURE_OF_Y.name())),
                    new View(-3, 3, -2, 2),
                    true,
                    RISING,
                    startX("bowl", 2.8, 0.1, 2.5),
                    startY("bowl", 1.8, 0.1, 1.5),
                    rate("bowl", 0.005, 0.6, 0.05)),
            new Ground(
                    "ravine",
                    "Ravine ½(x² + 25y²)",
                    _ -> Quadratic.RAVINE,
                    new View(-12, 12, -3, 3),
                    false,
                    RISING,
                    startX("ravine", 11, 0.1, 10),
                    startY("ravine", 2.8, 0.1, 1),
                    rate("ravine", 0.001, 0.16, 0.04)),
            new Ground(
                    "saddle",
                    "Saddle x² − y²",
                    _ -> Quadratic.STEEP_SADDLE,
                    new View(-3, 3, -2, 2),
                    true,
                    List.of(-3.0, -2.0, -1.0, -0.3, 0.3, 1.0, 2.0, 3.0, 5.0, 7.0),
                    startX("saddle", 2.8, 0.01, 2),
                    startY("saddle", 1.8, 0.01, 0.01),
                    rate("saddle", 0.005, 0.2, 0.05)),
            new Ground(
                    "beale",
                    "Beale's bent valley",
                    _ -> new Beale(),
                    new View(-4.5, 4.5, -4.5, 4.5),
                    false,
                    RISING,
                    startX("beale", 4, 0.1, 1),
                    startY("beale", 4, 0.1, 1.5),
                    rate("beale", 0.001, 0.05, 0.01)),
            new Ground(
                    "valleys",
                    "Two valleys (x² − 1)² + 0.3x + y²",
                    _ -> new TwoValleys(0.3),
                    new View(-2.1, 2.1, -1.4, 1.4),
                    true,
                    List.of(-0.2, 0.0, 0.2, 0.4, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0),
                    startX("valleys", 2, 0.05, 1.8),
                    startY("valleys", 1.3, 0.05, 1),
                    rate("valleys", 0.005, 0.4, 0.02)));

    static Ground chosen(Values values) {
        String option = values.choice("surface");
        return ALL.stream().filter(ground -> ground.option().equals(option)).findFirst().orElseThrow();
    }

    private static Field.Slider startX(String option, double reach, double step, double start) {
        return new Field.Slider(option + "-x", "$x$ of the start", "", -reach, reach, step, start);
    }

    private static Field.Slider startY(String option, double reach, double step, double start) {
        return new Field.Slider(option + "-y", "$y$ of the start", "", -reach, reach, step, start);
    }

    private static Field.Slider rate(String option, double step, double most, double start) {
        return new Field.Slider(
                option + "-rate", "Learning rate $\\eta$", "of plain descent and momentum", step, most, step, start);
    }

    /** Whether {@code control} is one of this surface's sliders. */
    boolean owns(Field control) {
        return control.equals(x) || control.equals(y) || control.equals(rate);
    }

    boolean shows(Point point) {
        return point.x() >= view.left() && point.x() <= view.right() && point.y() >= view.bottom() && point.y() <= view.top();
    }
}
