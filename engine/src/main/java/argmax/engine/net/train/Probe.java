package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Place;
import argmax.engine.net.backend.Batch;
import argmax.engine.net.backend.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Looks into a network at the end of an epoch, on a few training rows that stay the same. */
public final class Probe {
    private static final int ROWS = 256;
    /** Units whose values differ by less than this don't react to their inputs. */
    private static final double SAME = 1e-6;

    private final Architecture architecture;
    private final Network network;
    private final Samples rows;

    Probe(Architecture architecture, Network network, Samples training) {
        this.architecture = architecture;
        this.network = network;
        int count = Math.min(training.rows(), ROWS);
        this.rows = training.pick(IntStream.range(0, count).toArray());
    }

    /** The gradient of their mean loss, parameter by parameter. */
    public float[] gradient() {
        return network.gradient(Batch.of(rows, 0));
    }

    /** What was learned, in the same order. */
    public float[] parameters() {
        return network.parameters();
    }

    /** What leaves a place, rows × width. */
    public double[] outputs(int place) {
        return network.outputs(place, rows);
    }

    /**
     * The layers that learn.
     *
     * @param before the parameters before the last step
     * @param after those after it
     */
    List<LayerState> layers(float[] before, float[] after) {
        float[] gradient = gradient();
        List<LayerState> states = new ArrayList<>();
        for (Place place : architecture.places()) {
            if (place.parameterCount() == 0) {
                continue;
            }
            int from = place.firstParameter();
            int to = from + place.parameterCount();
            double moved = 0;
            for (int i = from; i < to; i++) {
                moved += Math.pow((double) after[i] - before[i], 2);
            }
            double length = norm(after, from, to);
            states.add(new LayerState(
                    place.name(),
                    norm(gradient, from, to),
                    length == 0 ? 0 : Math.sqrt(moved) / length,
                    deadShare(place)));
        }
        return states;
    }

    private static double norm(float[] numbers, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) numbers[i] * numbers[i];
        }
        return Math.sqrt(sum);
    }

    private double deadShare(Place place) {
        double[] values = outputs(place.index());
        int width = architecture.width(place.index());
        double[] least = new double[width];
        double[] most = new double[width];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            least[i % width] = Math.min(least[i % width], values[i]);
            most[i % width] = Math.max(most[i % width], values[i]);
        }
        long dead = IntStream.range(0, width).filter(unit -> most[unit] - least[unit] < SAME).count();
        return (double) dead / width;
    }
}
