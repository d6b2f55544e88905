package argmax.engine.net.backend;

import argmax.engine.net.Architecture;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each parameter lies in one flat row of floats, so that an update is one loop. Rows of a parameter are padded; what others
 * see of it is not.
 */
final class Flat {
    private final List<List<Spot>> spots = new ArrayList<>();
    private final int floats;

    /** A parameter that begins at float {@code start}. */
    record Spot(Parameter parameter, int start) {
        private int stride() {
            return Lanes.padded(parameter.columns());
        }

        int floats() {
            return parameter.rows() * stride();
        }

        /** One behind its last float. */
        int end() {
            return start + floats();
        }

        /** The parameter within a flat row. */
        Matrix in(Matrix flat) {
            return flat.part(start, parameter.rows(), parameter.columns(), stride());
        }
    }

    Flat(Architecture architecture) {
        int next = 0;
        for (Place place : architecture.places()) {
            List<Spot> own = new ArrayList<>();
            for (Parameter parameter : place.parameters()) {
                own.add(new Spot(parameter, next));
                next += own.getLast().floats();
            }
            spots.add(own);
        }
        this.floats = Math.max(next, Lanes.STRIDE);
    }

    /** How long the row is. */
    int floats() {
        return floats;
    }

    /** The parameters of a place within a flat row. */
    List<Matrix> of(int place, Matrix flat) {
        return spots.get(place).stream().map(spot -> spot.in(flat)).toList();
    }

    /** All parameters, in order. */
    List<Spot> all() {
        return spots.stream().flatMap(List::stream).toList();
    }

    /** Copies all parameters without their padding. */
    float[] read(Matrix flat) {
        List<Spot> all = all();
        float[] copy = new float[all.stream().mapToInt(spot -> spot.parameter().size()).sum()];
        int next = 0;
        for (Spot spot : all) {
            Matrix part = spot.in(flat);
            for (int row = 0; row < part.rows(); row++) {
                for (int column = 0; column < part.columns(); column++) {
                    copy[next++] = part.get(row, column);
                }
            }
        }
        return copy;
    }

    /** Takes all parameters from numbers without padding. */
    void write(float[] source, Matrix flat) {
        int next = 0;
        for (Spot spot : all()) {
            Matrix part = spot.in(flat);
            for (int row = 0; row < part.rows(); row++) {
                for (int column = 0; column < part.columns(); column++) {
                    part.set(row, column, source[next++]);
                }
            }
        }
    }
}
