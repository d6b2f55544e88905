package argmax.engine.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Means and their standard errors. */
final class Spread {
    private Spread() {}

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** s/√n with the standard deviation s of the sample (divisor n − 1); null for a single value. */
    static @Nullable Double standardError(List<Double> values) {
        int n = values.size();
        if (n < 2) {
            return null;
        }
        double mean = mean(values);
        double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (n - 1) / n);
    }
}
