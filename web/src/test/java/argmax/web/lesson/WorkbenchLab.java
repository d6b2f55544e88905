package argmax.web.lesson;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Bars;
import argmax.lessons.form.Cells;
import argmax.lessons.form.Field;
import argmax.lessons.form.Points;
import argmax.lessons.form.Points.Point;
import argmax.lessons.form.Points.Window;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.IntStream;

/** A lab with a control of every kind, for tests; each control is told in a summary. */
@AutoService(Lab.class)
public final class WorkbenchLab implements Lab {
    private static final List<String> FACES = List.of("1", "2", "3", "4", "5", "6");

    @Override
    public String slug() {
        return "workbench";
    }

    @Override
    public String title() {
        return "A workbench";
    }

    @Override
    public String purpose() {
        return "Set anything and watch the figures follow.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("n", "Throws $n$", "", 1, 100, 1, 20),
                new Field.Quantity("rate", "Rate", "any positive number", 0.001, 10, false, 0.5),
                new Field.Menu("law", "Law", "", options("uniform", "triangular"), "uniform"),
                new Field.Pick("shown", "Shown", "", options("mean", "width"), true, List.of("mean")),
                new Field.Switch("band", "Show the band", "", false),
                new Cells(
                        "joint",
                        "Joint table",
                        "the cells sum to 1",
                        List.of("$y=0$", "$y=1$"),
                        List.of("$x=0$", "$x=1$", "$x=2$"),
                        0,
                        1,
                        Cells.Rule.SUM_IS_ONE,
                        List.of(0.1, 0.2, 0.3, 0.1, 0.2, 0.1)),
                new Bars("die", "Loaded die", "heights, divided by their sum", FACES, 1, 0.05, List.of(0.5, 0.5, 0.5, 0.5, 0.5, 1.0)),
                new Points(
                        "data",
                        "Data",
                        "",
                        new Window(0, 10, -5, 5),
                        2,
                        6,
                        List.of(new Point(1, -2), new Point(4, 0.5), new Point(8, 3))));
    }

    private static List<Field.Option> options(String... values) {
        return List.of(values).stream().map(value -> new Field.Option(value, value)).toList();
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        List<Double> heights = values.numbers("die");
        double sum = heights.stream().mapToDouble(height -> height).sum();
        List<Double> shares = heights.stream().map(height -> height / sum).toList();
        List<Double> places = IntStream.range(0, 6).mapToObj(Double::valueOf).toList();
        List<Point> points = values.points("data");
        List<Double> x = points.stream().map(Point::x).toList();
        List<Double> y = points.stream().map(Point::y).toList();
        String die = "The six has probability %s, and the joint cells are %s; n = %s, rate %s, %s, %s, band %s, seed %s."
                .formatted(
                        Digits.of(shares.get(5)),
                        values.numbers("joint"),
                        values.wholeNumber("n"),
                        values.number("rate"),
                        values.choice("law"),
                        values.choices("shown"),
                        values.on("band"),
                        seed);
        String data = "%d points; the last is (%s, %s).".formatted(points.size(), x.getLast(), y.getLast());
        return List.of(
                new Plot(
                        "die-shares", "The loaded die", Axis.named("face", FACES), Axis.linear("height", 0, 1),
                        List.of(new Layer.Bars("height", Hue.MAIN, places, heights, 0.8, "die")), false, die,
                        new Table(List.of("face", "probability"), IntStream.range(0, 6)
                                .mapToObj(i -> List.of(FACES.get(i), Digits.of(shares.get(i))))
                                .toList())),
                new Plot(
                        "data-points", "The data", Axis.linear("x", 0, 10), Axis.linear("y", -5, 5),
                        List.of(new Layer.Handles("point", Hue.MAIN, x, y, "data", 2, 6)), false, data,
                        new Table(List.of("x", "y"), points.stream()
                                .map(point -> List.of(Digits.of(point.x()), Digits.of(point.y())))
                                .toList())));
    }
}
