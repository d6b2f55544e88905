package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A picture of what was learned at the end of an epoch, as data; of a run's first training. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Frame.DecisionMap.class, name = "decision-map"),
    @JsonSubTypes.Type(value = Frame.Weights.class, name = "weights"),
    @JsonSubTypes.Type(value = Frame.Histogram.class, name = "histogram"),
    @JsonSubTypes.Type(value = Frame.Line.class, name = "line"),
    @JsonSubTypes.Type(value = Frame.Filters.class, name = "filters")
})
public sealed interface Frame {
    /** What can be asked for. */
    enum Kind {
        DECISION_MAP,
        WEIGHTS,
        ACTIVATIONS,
        GRADIENTS,
        FILTERS
    }

    /** The epoch, from 1. */
    int epoch();

    /** The same with about four digits, which is more than can be seen and a third of the characters. */
    Frame rounded();

    /**
     * What the network says all over the plane of its two inputs.
     *
     * @param x the values of the first input, in its own units, rising
     * @param y the values of the second
     * @param values {@code values.get(j).get(i)} at (x[i], y[j]): for two classes the probability of the second, for more the most
     *     likely class, for numbers the number
     */
    record DecisionMap(int epoch, List<Double> x, List<Double> y, List<List<Double>> values) implements Frame {
        public DecisionMap {
            x = List.copyOf(x);
            y = List.copyOf(y);
            values = values.stream().map(List::copyOf).toList();
        }

        /** In steps of a thousandth of the largest value, so that almost nothing is written as 0. */
        @Override
        public DecisionMap rounded() {
            double step = Rounded.step(values);
            return new DecisionMap(
                    epoch,
                    Rounded.list(x),
                    Rounded.list(y),
                    values.stream().map(row -> Rounded.list(row, step)).toList());
        }
    }

    /**
     * What a curve says all along its one input.
     *
     * @param x the values of the input, in its own units, rising
     * @param y the curve there
     */
    record Line(int epoch, List<Double> x, List<Double> y) implements Frame {
        public Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        @Override
        public Line rounded() {
            return new Line(epoch, Rounded.list(x), Rounded.list(y));
        }
    }

    /**
     * All numbers of one parameter.
     *
     * @param layer its name
     * @param parameter such as {@code weights}
     * @param values rows × columns: inputs × units
     */
    record Weights(int epoch, String layer, String parameter, List<List<Double>> values) implements Frame {
        public Weights {
            values = values.stream().map(List::copyOf).toList();
        }

        @Override
        public Weights rounded() {
            return new Weights(epoch, layer, parameter, values.stream().map(Rounded::list).toList());
        }
    }

    /**
     * How often which value occurs at a layer.
     *
     * @param what {@code activation}: what leaves its units on some training rows; {@code gradient}: of the loss by its parameters
     * @param low the lower edge of the first bin
     * @param high the upper edge of the last; all bins are equally wide
     */
    record Histogram(int epoch, String layer, String what, double low, double high, List<Integer> counts)
            implements Frame {
        public Histogram {
            counts = List.copyOf(counts);
        }

        @Override
        public Histogram rounded() {
            return new Histogram(epoch, layer, what, Rounded.of(low), Rounded.of(high), counts);
        }
    }

    /**
     * The filters of the first convolution.
     *
     * @param size height and width
     * @param filters for each filter size × size numbers, row by row, averaged over channels
     */
    record Filters(int epoch, int size, List<List<Double>> filters) implements Frame {
        public Filters {
            filters = filters.stream().map(List::copyOf).toList();
        }

        @Override
        public Filters rounded() {
            return new Filters(epoch, size, filters.stream().map(Rounded::list).toList());
        }
    }
}
