package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One layer of a plot; later layers are drawn over earlier ones. All coordinates are in the units of the axes. A kind of layer
 * is a record with a {@code JsonTypeName}, and the script {@code layers/<that name>.js}, which draws it. Lists that belong
 * together and differ in length are refused with {@link InvalidValue}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "layer")
public interface Layer {
    /** What the legend says. */
    String name();

    /** The controls that take other values when a reader drags something in this layer. */
    default List<String> controls() {
        return List.of();
    }

    /** Solid for training and models, dashed for validation, dotted for references. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    /**
     * A curve through points with rising or free x.
     *
     * @param live the value of an epoch's report that continues this curve while a run goes on: {@code train.loss},
     *     {@code validation.accuracy} and so on; null for a curve that doesn't grow
     */
    @JsonTypeName("line")
    record Line(String name, Hue hue, Stroke stroke, List<Double> x, List<Double> y, @Nullable String live) implements Layer {
        public Line {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
        }

        public Line(String name, Hue hue, Stroke stroke, List<Double> x, List<Double> y) {
            this(name, hue, stroke, x, y, null);
        }
    }

    /** Values that hold until the next x, where they jump. */
    @JsonTypeName("steps")
    record Steps(String name, Hue hue, Stroke stroke, List<Double> x, List<Double> y) implements Layer {
        public Steps {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
        }
    }

    /** Separate points; the hue decides the shape. */
    @JsonTypeName("points")
    record Points(String name, Hue hue, List<Double> x, List<Double> y) implements Layer {
        public Points {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
        }
    }

    /** Separate points that have names, which are told to whoever goes to one; the hue decides the shape. */
    @JsonTypeName("named")
    record Named(String name, Hue hue, List<Double> x, List<Double> y, List<String> names) implements Layer {
        public Named {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
            names = List.copyOf(names);
            if (names.size() != x.size()) {
                throw new InvalidValue("the length of names", names.size(), "that of x, " + x.size());
            }
        }
    }

    /** Points with an upright bar each, from {@code low} to {@code high}. */
    @JsonTypeName("errors")
    record Errors(String name, Hue hue, List<Double> x, List<Double> y, List<Double> low, List<Double> high) implements Layer {
        public Errors {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
            low = Coordinates.oneForEach(x, "low", low);
            high = Coordinates.oneForEach(x, "high", high);
        }

        /** Points with y ± {@code error}, one for each. */
        public static Errors around(String name, Hue hue, List<Double> x, List<Double> y, List<Double> error) {
            Coordinates.oneForEach(x, "error", error);
            return new Errors(name, hue, x, y, shifted(y, error, -1), shifted(y, error, 1));
        }

        private static List<Double> shifted(List<Double> y, List<Double> error, int sign) {
            return IntStream.range(0, y.size()).mapToObj(i -> y.get(i) + sign * error.get(i)).toList();
        }
    }

    /**
     * Upright bars of one width, centred on x, from 0 to y.
     *
     * @param control the list-valued control whose i-th value follows when a reader drags the top of bar i; null for bars that
     *     stay
     */
    @JsonTypeName("bars")
    record Bars(String name, Hue hue, List<Double> x, List<Double> y, double width, @Nullable String control) implements Layer {
        public Bars {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
        }

        public Bars(String name, Hue hue, List<Double> x, List<Double> y, double width) {
            this(name, hue, x, y, width, null);
        }

        @Override
        public List<String> controls() {
            return Stream.ofNullable(control).toList();
        }
    }

    /** The area between two curves. */
    @JsonTypeName("band")
    record Band(String name, Hue hue, List<Double> x, List<Double> low, List<Double> high) implements Layer {
        public Band {
            x = List.copyOf(x);
            low = Coordinates.oneForEach(x, "low", low);
            high = Coordinates.oneForEach(x, "high", high);
        }
    }

    /** All that lies between two values, across the plot: x from low to high if {@code upright}, else y from low to high. */
    @JsonTypeName("strip")
    record Strip(String name, Hue hue, boolean upright, double low, double high) implements Layer {
        public Strip {
            InvalidValue.number("low", low, -Double.MAX_VALUE, high);
        }
    }

    /**
     * A value in each cell of a regular grid, shown as colour from {@code least} to {@code most}.
     *
     * @param values row by row from the smallest y, {@code columns} per row
     */
    @JsonTypeName("heat")
    record Heat(
            String name,
            double x0,
            double x1,
            double y0,
            double y1,
            int columns,
            List<Double> values,
            double least,
            double most,
            Shade shade)
            implements Layer {
        public Heat {
            values = List.copyOf(values);
            if (columns < 1 || values.size() % columns != 0) {
                throw new IllegalArgumentException("%d values don't fill rows of %d".formatted(values.size(), columns));
            }
        }

        /** A map of the probability of class 1. */
        public Heat(
                String name,
                double x0,
                double x1,
                double y0,
                double y1,
                int columns,
                List<Double> values,
                double least,
                double most) {
            this(name, x0, x1, y0, y1, columns, values, least, most, Shade.CLASSES);
        }
    }

    /** Lines of equal height, each with its level written on it; {@link SampledSurface#contours} finds them. */
    @JsonTypeName("contours")
    record Contours(String name, Hue hue, List<Contour> lines) implements Layer {
        public Contours {
            lines = List.copyOf(lines);
        }
    }

    /** Steps from place to place in their order, as an optimiser takes them; the first and the last are marked. */
    @JsonTypeName("path")
    record Path(String name, Hue hue, List<Double> x, List<Double> y) implements Layer {
        public Path {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
        }
    }

    /** A field of arrows; the one at (x, y) has the components (dx, dy), and all are scaled alike so that the longest fits. */
    @JsonTypeName("arrows")
    record Arrows(String name, Hue hue, List<Double> x, List<Double> y, List<Double> dx, List<Double> dy) implements Layer {
        public Arrows {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
            dx = Coordinates.oneForEach(x, "dx", dx);
            dy = Coordinates.oneForEach(x, "dy", dy);
        }
    }

    /**
     * A class for each cell of a regular grid, in the hue of its points.
     *
     * @param labels row by row from the smallest y, {@code columns} per row; class numbers from 0
     */
    @JsonTypeName("regions")
    record Regions(String name, double x0, double x1, double y0, double y1, int columns, List<Integer> labels)
            implements Layer {
        public Regions {
            labels = List.copyOf(labels);
            if (columns < 1 || labels.size() % columns != 0) {
                throw new IllegalArgumentException("%d labels don't fill rows of %d".formatted(labels.size(), columns));
            }
        }
    }

    /**
     * A straight line across the plot at one value.
     *
     * @param upright true for x = at, false for y = at
     * @param control the control of the lab that follows when a reader drags the line; null for one that stays
     */
    @JsonTypeName("rule")
    record Rule(String name, Hue hue, Stroke stroke, boolean upright, double at, @Nullable String control) implements Layer {
        @Override
        public List<String> controls() {
            return Stream.ofNullable(control).toList();
        }
    }

    /**
     * A point that a reader drags.
     *
     * @param controlX the control that takes its x
     * @param controlY the control that takes its y
     */
    @JsonTypeName("handle")
    record Handle(String name, double x, double y, String controlX, String controlY) implements Layer {
        @Override
        public List<String> controls() {
            return List.of(controlX, controlY);
        }
    }

    /**
     * Points that a reader drags, adds and removes; the hue decides the shape.
     *
     * @param name of one of them, such as {@code point}
     * @param control the list-valued control whose i-th value is point i
     * @param least how many must stay
     * @param most how many there may be
     */
    @JsonTypeName("handles")
    record Handles(String name, Hue hue, List<Double> x, List<Double> y, String control, int least, int most) implements Layer {
        public Handles {
            x = List.copyOf(x);
            y = Coordinates.oneForEach(x, "y", y);
            InvalidValue.wholeNumber("least", least, 0, most);
        }

        @Override
        public List<String> controls() {
            return List.of(control);
        }
    }
}
