package argmax.lessons.figure;

import java.util.List;

/** A line along which a surface is as high as {@code level}; its last point is its first where it is closed. */
public record Contour(double level, List<Double> x, List<Double> y) {
    public Contour {
        x = List.copyOf(x);
        y = Coordinates.oneForEach(x, "y", y);
    }
}
