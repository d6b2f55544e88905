package argmax.lessons.experiment;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Polynomial;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Bias and variance of polynomials of three degrees, each fitted to twenty points of a sine under noise: exact means over the
 * noise, averaged over 201 points between 0 and 1.
 */
@AutoService(Experiment.class)
public final class SineDegrees implements Experiment {
    private static final String SET = "sine";
    private static final int POINTS = 20;
    private static final List<String> DEGREES = List.of("a", "b", "c");

    @Override
    public String name() {
        return "sine-degrees";
    }

    /** The degrees, 0 to 12. */
    @Override
    public List<String> numbers() {
        return DEGREES;
    }

    /** For each degree the squared bias, the variance, and the error on fresh points, which is their sum and the noise's variance. */
    @Override
    public List<String> outcomes() {
        return DEGREES.stream().flatMap(name -> List.of("bias" + name, "variance" + name, "total" + name).stream()).toList();
    }

    @Override
    public Map<String, Double> run(Given given, long seed) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (String name : DEGREES) {
            Parts parts = Parts.of(given.count(name));
            found.put("bias" + name, parts.bias());
            found.put("variance" + name, parts.variance());
            found.put("total" + name, parts.bias() + parts.variance() + DataSets.noise(SET));
        }
        return found;
    }

    /** @param bias squared, as is the variance */
    private record Parts(double bias, double variance) {
        /** A fit is linear in the points' heights: its mean is the fit of the truth, and each point's noise adds to its variance. */
        static Parts of(int degree) {
            double[] heights = IntStream.range(0, POINTS).mapToDouble(i -> Math.sin(2 * Math.PI * place(i))).toArray();
            Curve mean = fit(degree, heights);
            List<Curve> answers = IntStream.range(0, POINTS).mapToObj(i -> fit(degree, lifted(i))).toList();
            Samples truth = DataSets.truth(SET).orElseThrow();
            double bias = 0;
            double variance = 0;
            for (int row = 0; row < truth.rows(); row++) {
                double x = truth.input(row, 0);
                bias += square(mean.at(x) - truth.target(row, 0)) / truth.rows();
                variance += DataSets.noise(SET) * answers.stream().mapToDouble(curve -> square(curve.at(x))).sum() / truth.rows();
            }
            return new Parts(bias, variance);
        }

        private static Curve fit(int degree, double[] heights) {
            double[][] x = new double[POINTS][];
            double[] alike = new double[POINTS];
            Arrays.setAll(x, i -> new double[] {place(i)});
            Arrays.fill(alike, 1);
            return new Polynomial(degree).fit(x, heights, alike);
        }

        /** All heights 0 but one, which is 1. */
        private static double[] lifted(int point) {
            double[] heights = new double[POINTS];
            heights[point] = 1;
            return heights;
        }

        private static double place(int i) {
            return (i + 0.5) / POINTS;
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
