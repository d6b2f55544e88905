package argmax.lessons.lab.slice;

import argmax.engine.metric.Correlation;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.joint.CommonCause;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two numbers that are independent for each value of z: both from N(−gap/2, 1) where z = 0, from N(gap/2, 1) where z = 1.
 *
 * @param shown {@code 0}, {@code 1} or {@code summed}
 * @param y where the density is cut
 */
record CauseFigures(CommonCause cause, double gap, String shown, double y, List<Draw> draws) {
    private static final int POINTS = 600;
    private static final double REACH = 6;
    private static final List<String> CLOUDS = List.of("z = 0", "z = 1", "summed out");

    /** One point and its cause. */
    record Draw(double x, double y, int z) {
        private static List<Draw> all(double[][] rows) {
            return Arrays.stream(rows).map(row -> new Draw(row[0], row[1], (int) row[2])).toList();
        }
    }

    CauseFigures(double w, double gap, String shown, double y, long seed) {
        this(new CommonCause(w, new Gaussian(gap / 2, 1), new Gaussian(-gap / 2, 1)), gap, shown, y, seed);
    }

    private CauseFigures(CommonCause cause, double gap, String shown, double y, long seed) {
        this(cause, gap, shown, y, Draw.all(cause.sample(POINTS, seed)));
    }

    /** p(x, y | z), or p(x, y) where z is summed out. */
    JointDensity density() {
        Gaussian one = new Gaussian(gap / 2, 1);
        Gaussian zero = new Gaussian(-gap / 2, 1);
        if (shown.equals("summed")) {
            double w = cause.w();
            return new JointDensity(
                    (x, at) -> w * one.pdf(x) * one.pdf(at) + (1 - w) * zero.pdf(x) * zero.pdf(at), "", -REACH, REACH);
        }
        return JointDensity.independent(shown.equals("1") ? one : zero, "z = " + shown, -REACH, REACH);
    }

    Figure scatter(String control) {
        List<Layer> layers = new ArrayList<>();
        for (int z = 0; z <= 1; z++) {
            if (shown.equals("summed") || shown.equals(Integer.toString(z))) {
                List<Draw> cloud = cloud(z);
                layers.add(new Layer.Points(
                        CLOUDS.get(z),
                        Hue.ofClass(z),
                        cloud.stream().map(Draw::x).toList(),
                        cloud.stream().map(Draw::y).toList()));
            }
        }
        layers.add(new Layer.Rule("cut at y = ŷ", Hue.MAIN, Stroke.SOLID, false, y, control));
        String summary = """
                Of %d points %d have z = 1; ρ is %s among those with z = 0, %s among those with z = 1, and %s of all together. \
                Given y = %s alone, z = 1 has the probability %s."""
                .formatted(
                        draws.size(),
                        cloud(1).size(),
                        Digits.of(correlation(cloud(0))),
                        Digits.of(correlation(cloud(1))),
                        Digits.of(correlation(draws)),
                        Digits.of(y),
                        Digits.of(causeGivenY()));
        return new Plot(
                "scatter",
                "Points by their hidden cause",
                Axis.linear("x", -REACH, REACH),
                Axis.linear("y", -REACH, REACH),
                layers,
                true,
                summary,
                correlationTable());
    }

    Figure correlations() {
        List<Double> places = List.of(0.0, 1.0, 2.0);
        List<Double> found = List.of(correlation(cloud(0)), correlation(cloud(1)), correlation(draws));
        String summary = "Summed out, ρ is %s for these points and %s in the long run; given z it is 0 in the long run."
                .formatted(Digits.of(correlation(draws)), Digits.of(cause.correlation()));
        return new Plot(
                "correlations",
                "ρ for each z, and for all",
                Axis.named("hidden cause", CLOUDS),
                Axis.linear("correlation ρ", -1, 1),
                List.of(
                        new Layer.Bars("these points", Hue.MAIN, places, found, 0.5),
                        new Layer.Points("in the long run", Hue.TRUTH, places, List.of(0.0, 0.0, cause.correlation()))),
                false,
                summary,
                correlationTable());
    }

    /** P(z = 1 | y) by Bayes' rule. */
    private double causeGivenY() {
        double one = cause.w() * new Gaussian(gap / 2, 1).pdf(y);
        double zero = (1 - cause.w()) * new Gaussian(-gap / 2, 1).pdf(y);
        return one / (one + zero);
    }

    private Table correlationTable() {
        List<List<String>> rows = List.of(
                row(CLOUDS.get(0), cloud(0), 0),
                row(CLOUDS.get(1), cloud(1), 0),
                row(CLOUDS.get(2), draws, cause.correlation()));
        return new Table(List.of("hidden cause", "points", "ρ of these points", "ρ in the long run"), rows);
    }

    private static List<String> row(String name, List<Draw> cloud, double longRun) {
        return List.of(
                name, Integer.toString(cloud.size()), Digits.of(correlation(cloud)), Digits.of(longRun));
    }

    private List<Draw> cloud(int z) {
        return draws.stream().filter(draw -> draw.z() == z).toList();
    }

    private static double correlation(List<Draw> points) {
        return Correlation.pearson(
                points.stream().mapToDouble(Draw::x).toArray(), points.stream().mapToDouble(Draw::y).toArray());
    }
}
