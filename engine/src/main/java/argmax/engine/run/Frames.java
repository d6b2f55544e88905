package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Exit;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.train.Probe;
import argmax.engine.net.train.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Draws the frames that a specification asks for. */
final class Frames {
    private static final int BINS = 24;
    private final TrainNetwork spec;
    private final Architecture architecture;
    private final Part part;

    /** @param part the rows of the training that is drawn */
    Frames(TrainNetwork spec, Part part) {
        this.spec = spec;
        this.architecture = spec.architecture();
        this.part = part;
    }

    List<Frame> at(int epoch, Training training) {
        List<Frame> frames = new ArrayList<>();
        for (Frame.Kind kind : spec.watch().frames()) {
            Probe probe = training.probe().orElseThrow();
            switch (kind) {
                case DECISION_MAP -> frames.add(map(epoch, training));
                case WEIGHTS -> frames.addAll(weights(epoch, probe.parameters()));
                case ACTIVATIONS -> frames.addAll(activations(epoch, probe));
                case GRADIENTS -> frames.addAll(gradients(epoch, probe.gradient()));
                case FILTERS -> frames.add(filters(epoch, probe.parameters()));
            }
        }
        return frames;
    }

    private Frame map(int epoch, Training training) {
        Plane plane = new Plane(part);
        Samples grid = plane.points();
        boolean classifies = architecture.exits().getFirst().target() == Exit.CLASS;
        return plane.map(epoch, classifies ? Plane.values(training.predict(grid)) : training.outputs(grid));
    }

    private List<Frame> weights(int epoch, float[] parameters) {
        List<Frame> frames = new ArrayList<>();
        for (Place place : architecture.places()) {
            int first = place.firstParameter();
            for (Parameter parameter : place.parameters()) {
                int from = first;
                frames.add(new Frame.Weights(
                        epoch,
                        place.name(),
                        parameter.name(),
                        rows(parameter.rows(), parameter.columns(), index -> parameters[from + index])));
                first += parameter.size();
            }
        }
        return frames;
    }

    private List<Frame> activations(int epoch, Probe probe) {
        return architecture.places().stream()
                .skip(1)
                .map(place -> histogram(epoch, place, "activation", probe.outputs(place.index())))
                .toList();
    }

    private List<Frame> gradients(int epoch, float[] gradient) {
        return architecture.places().stream()
                .filter(place -> place.parameterCount() > 0)
                .map(place -> histogram(
                        epoch,
                        place,
                        "gradient",
                        IntStream.range(place.firstParameter(), place.firstParameter() + place.parameterCount())
                                .mapToDouble(index -> gradient[index])
                                .toArray()))
                .toList();
    }

    private static Frame histogram(int epoch, Place place, String what, double[] values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Math.max(Arrays.stream(values).max().orElse(0), Math.nextUp(low));
        int[] counts = new int[BINS];
        for (double value : values) {
            counts[Math.min(BINS - 1, (int) ((value - low) / (high - low) * BINS))]++;
        }
        return new Frame.Histogram(
                epoch, place.name(), what, low, high, Arrays.stream(counts).boxed().toList());
    }

    private Frame filters(int epoch, float[] parameters) {
        for (Place place : architecture.places()) {
            if (place.layer() instanceof Conv2D convolution) {
                int size = convolution.size();
                int channels = architecture.place(place.inputs().getFirst()).shape().last();
                int first = place.firstParameter() + convolution.filters();
                return new Frame.Filters(epoch, size, rows(convolution.filters(), size * size, index -> {
                    int filter = index / (size * size);
                    int at = index % (size * size);
                    return IntStream.range(0, channels)
                            .mapToDouble(channel ->
                                    parameters[first + (at * channels + channel) * convolution.filters() + filter])
                            .average()
                            .orElseThrow();
                }));
            }
        }
        throw new IllegalStateException("No convolution in " + architecture);
    }

    private static List<List<Double>> rows(int rows, int columns, IntToDoubleFunction value) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> value.applyAsDouble(row * columns + column))
                        .toList())
                .toList();
    }
}
