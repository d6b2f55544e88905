package argmax.lessons.lab.descent;

import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A value for each step from step 0 on, as a curve and a column know it; fewer where the walk ended earlier. */
record Track(String name, Hue hue, Stroke stroke, List<Double> values) {
    /** Of one walker, in its look. */
    Track(String name, Walker walker, List<Double> values) {
        this(name, walker.hue(), walker.stroke(), values);
    }

    /** @param drawable brings a value to where an axis can show it */
    Layer line(DoubleUnaryOperator drawable) {
        List<Double> steps = IntStream.range(0, values.size()).mapToObj(Double::valueOf).toList();
        return new Layer.Line(
                name, hue, stroke, steps, values.stream().map(value -> drawable.applyAsDouble(value)).toList());
    }

    static DoubleStream values(List<Track> tracks) {
        return tracks.stream().flatMap(track -> track.values().stream()).mapToDouble(Double::doubleValue);
    }
}
