package argmax.lessons.figure;

import argmax.engine.run.Frame;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A fitted curve over the rows that it was fitted to. */
record CurveFigure(LearnedPoints points, Frame.Line line) {
    /** Every so many-th point of the curve stands in the table. */
    private static final int COARSE = 10;

    Figure figure() {
        List<Layer> layers = new ArrayList<>(points.layers());
        layers.add(new Layer.Line("fitted curve", Hue.MAIN, Stroke.SOLID, line.x(), line.y()));
        int lowest = extreme(-1);
        int highest = extreme(1);
        String summary = "The curve is lowest, %s, at %s and highest, %s, at %s.%s"
                .formatted(
                        Digits.of(line.y().get(lowest)),
                        Digits.of(line.x().get(lowest)),
                        Digits.of(line.y().get(highest)),
                        Digits.of(line.x().get(highest)),
                        points.share());
        List<List<String>> rows = IntStream.range(0, line.x().size())
                .filter(i -> i % COARSE == 0)
                .mapToObj(i -> List.of(Digits.of(line.x().get(i)), Digits.of(line.y().get(i))))
                .toList();
        String target = FrameFigures.words(points.card().targets().getFirst());
        return new Plot(
                "fitted-curve", "The fitted curve", Axis.linear(points.label(0)), Axis.linear(target),
                layers, false, summary, new Table(List.of(points.label(0), "fitted " + target), rows));
    }

    /** Where {@code sign} times the curve is largest. */
    private int extreme(int sign) {
        return IntStream.range(0, line.y().size())
                .reduce((a, b) -> sign * line.y().get(b) > sign * line.y().get(a) ? b : a)
                .orElseThrow();
    }
}
