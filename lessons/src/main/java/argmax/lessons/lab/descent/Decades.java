package argmax.lessons.lab.descent;

import argmax.lessons.figure.Axis;
import java.util.List;

/** Whole powers of ten around positive numbers, for a logarithmic axis. */
record Decades(double low, double high) {
    /** Around all values between {@code least} and {@code most}, at least one decade. */
    static Decades around(List<Track> tracks, double least, double most) {
        double[] inside = Track.values(tracks).map(value -> Math.clamp(value, least, most)).sorted().toArray();
        // A power of ten that was rounded to a little beyond it needs no further decade.
        double low = Math.pow(10, Math.floor(Math.log10(inside[0]) + 1e-9));
        double high = Math.pow(10, Math.ceil(Math.log10(inside[inside.length - 1]) - 1e-9));
        return new Decades(low, Math.max(high, 10 * low));
    }

    Axis axis(String label) {
        return Axis.log(label, low, high);
    }

    /** Beyond the axis where it is beyond, though near, so that its curve leaves the picture. */
    double drawable(double value) {
        return Math.clamp(value, low / 10, 10 * high);
    }
}
