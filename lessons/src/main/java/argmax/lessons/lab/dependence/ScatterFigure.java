package argmax.lessons.lab.dependence;

import argmax.engine.stat.joint.Shape;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.List;
import java.util.stream.IntStream;

/** The points themselves, with the straight line that a correlation thinks of. */
record ScatterFigure(Cloud cloud) {
    private static final int ROWS = 30;

    Figure plot() {
        boolean parabola = cloud.shape() == Shape.PARABOLA;
        double reach = cloud.reach();
        List<Layer> layers = List.of(
                new Layer.Points("points", Hue.QUIET, cloud.coordinate(0), cloud.coordinate(1)), cloud.bestLine(-reach, reach));
        String summary = """
                %d points have ρ = %s, where the law that they are drawn from has ρ = %s; the best straight line has the \
                slope %s."""
                .formatted(
                        cloud.size(),
                        Digits.of(cloud.correlation()),
                        Digits.of(cloud.longRun()),
                        Digits.of(cloud.slope()));
        return new Plot(
                "scatter",
                "The points, ρ = " + Digits.of(cloud.correlation()),
                Axis.linear("x", -reach, reach),
                parabola ? Axis.linear("y") : Axis.linear("y", -reach, reach),
                layers,
                !parabola,
                summary,
                firstPoints());
    }

    private Table firstPoints() {
        List<List<String>> rows = IntStream.range(0, ROWS)
                .mapToObj(i -> List.of(Digits.of(cloud.points()[i][0]), Digits.of(cloud.points()[i][1])))
                .toList();
        return new Table(List.of("x", "y"), rows, cloud.size() - ROWS);
    }
}
