package argmax.engine.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one program measured of one learner on one split, as both programs print it.
 *
 * @param fitSeconds the median of several repetitions where they are short
 * @param inertia of k-means alone
 * @param explained shares of the variance along the first axes, of principal components alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassicLine(
        String peer,
        String learner,
        String data,
        @Nullable Double accuracy,
        @Nullable Double inertia,
        @Nullable List<Double> explained,
        @JsonProperty("fit_seconds") @Nullable Double fitSeconds,
        @JsonProperty("predict_seconds") @Nullable Double predictSeconds) {
    private static final double ACCURACY_LOST = 0.01;
    private static final double TIMES_SLOWER = 3;
    private static final double DIFFERENCE = 0.02;

    boolean isFor(ClassicLine other) {
        return learner.equals(other.learner) && data.equals(other.data);
    }

    /** How this compares with the line of another program, and whether it is good enough. */
    Comparison against(ClassicLine other) {
        Double accuracyGained = accuracy == null || other.accuracy == null ? null : rounded(accuracy - other.accuracy);
        Double inertiaRatio = ratio(inertia, other.inertia);
        Double fit = ratio(fitSeconds, other.fitSeconds);
        Double predict = ratio(predictSeconds, other.predictSeconds);
        boolean sharesHold = explained == null || other.explained == null || sharesHold(explained, other.explained);
        boolean holds = (accuracyGained == null || accuracyGained >= -ACCURACY_LOST)
                && (inertiaRatio == null || inertiaRatio <= 1 + DIFFERENCE)
                && (fit == null || fit <= TIMES_SLOWER)
                && (predict == null || predict <= TIMES_SLOWER)
                && sharesHold;
        return new Comparison(learner, data, accuracyGained, inertiaRatio, fit, predict, holds);
    }

    private static boolean sharesHold(List<Double> own, List<Double> others) {
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            // Both are printed with four digits.
            if (Math.abs(own.get(i) - others.get(i)) > DIFFERENCE * others.get(i) + 1e-4) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Double ratio(@Nullable Double own, @Nullable Double other) {
        return own == null || other == null ? null : rounded(own / other);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    /**
     * Two programs side by side.
     *
     * @param accuracyGained ours minus theirs
     * @param fit our time divided by theirs; the same for {@code predict} and the inertia
     * @param holds whether all targets do: accuracy at most .01 less, times at most threefold, inertia and shares within 2 %
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Comparison(
            String learner,
            String data,
            @JsonProperty("accuracy_gained") @Nullable Double accuracyGained,
            @JsonProperty("inertia_ratio") @Nullable Double inertiaRatio,
            @JsonProperty("fit_ratio") @Nullable Double fit,
            @JsonProperty("predict_ratio") @Nullable Double predict,
            boolean holds) {}
}
