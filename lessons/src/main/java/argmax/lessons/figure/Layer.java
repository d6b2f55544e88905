package argmax.lessons.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One layer of a plot; later layers are drawn over earlier ones. All coordinates are in the units of the axes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "layer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Layer.Line.class, name = "line"),
    @JsonSubTypes.Type(value = Layer.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Layer.Bars.class, name = "bars"),
    @JsonSubTypes.Type(value = Layer.Band.class, name = "band"),
    @JsonSubTypes.Type(value = Layer.Heat.class, name = "heat"),
    @JsonSubTypes.Type(value = Layer.Regions.class, name = "regions"),
    @JsonSubTypes.Type(value = Layer.Rule.class, name = "rule"),
    @JsonSubTypes.Type(value = Layer.Handle.class, name = "handle")
})
public sealed interface Layer {
    /** What the legend says. */
    String name();

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
    record Line(String name, Hue hue, Stroke stroke, List<Double> x, List<Double> y, @Nullable String live) implements Layer {
        public Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        public Line(String name, Hue hue, Stroke stroke, List<Double> x, List<Double> y) {
            this(name, hue, stroke, x, y, null);
        }
    }

    /** Separate points; the hue decides the shape. */
    record Points(String name, Hue hue, List<Double> x, List<Double> y) implements Layer {
        public Points {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** Upright bars of one width, centred on x, from 0 to y. */
    record Bars(String name, Hue hue, List<Double> x, List<Double> y, double width) implements Layer {
        public Bars {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** The area between two curves. */
    record Band(String name, Hue hue, List<Double> x, List<Double> low, List<Double> high) implements Layer {
        public Band {
            x = List.copyOf(x);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /**
     * A value in each cell of a regular grid, shown as colour from {@code CLASS_0} at {@code least} to {@code CLASS_1} at
     * {@code most}.
     *
     * @param values row by row from the smallest y, {@code columns} per row
     */
    record Heat(
            String name, double x0, double x1, double y0, double y1, int columns, List<Double> values, double least, double most)
            implements Layer {
        public Heat {
            values = List.copyOf(values);
            if (columns < 1 || values.size() % columns != 0) {
                throw new IllegalArgumentException("%d values don't fill rows of %d".formatted(values.size(), columns));
            }
        }
    }

    /**
     * A class for each cell of a regular grid, in the hue of its points.
     *
     * @param labels row by row from the smallest y, {@code columns} per row; class numbers from 0
     */
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
    record Rule(String name, Hue hue, Stroke stroke, boolean upright, double at, @Nullable String control) implements Layer {}

    /**
     * A point that a reader drags.
     *
     * @param controlX the control that takes its x
     * @param controlY the control that takes its y
     */
    record Handle(String name, double x, double y, String controlX, String controlY) implements Layer {}
}
