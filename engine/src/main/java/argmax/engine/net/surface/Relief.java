package argmax.engine.net.surface;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The height of a surface at the crossings of a grid, for contours.
 *
 * @param x of each column, rising
 * @param y of each row, rising
 * @param heights {@code heights.get(row).get(column)}
 */
public record Relief(List<Double> x, List<Double> y, List<List<Double>> heights) {
    /** What is seen of the plane. */
    public record View(double left, double right, double bottom, double top) {
        public View {
            InvalidValue.number("left", left, -1e6, 1e6);
            InvalidValue.number("right", right, Math.nextUp(left), 1e6);
            InvalidValue.number("bottom", bottom, -1e6, 1e6);
            InvalidValue.number("top", top, Math.nextUp(bottom), 1e6);
        }
    }

    public Relief {
        x = List.copyOf(x);
        y = List.copyOf(y);
        heights = heights.stream().map(List::copyOf).toList();
    }

    /** Heights at evenly spaced crossings, the edges of the view among them; 2 to 500 columns and rows. */
    public static Relief of(Surface surface, View view, int columns, int rows) {
        InvalidValue.wholeNumber("columns", columns, 2, 500);
        InvalidValue.wholeNumber("rows", rows, 2, 500);
        List<Double> x = evenly(view.left(), view.right(), columns);
        List<Double> y = evenly(view.bottom(), view.top(), rows);
        return new Relief(x, y, y.stream()
                .map(height -> x.stream().map(place -> surface.value(place, height)).toList())
                .toList());
    }

    private static List<Double> evenly(double from, double to, int count) {
        DoubleStream places = IntStream.range(0, count).mapToDouble(i -> from + (to - from) * i / (count - 1));
        return places.boxed().toList();
    }
}
