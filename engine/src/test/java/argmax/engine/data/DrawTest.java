package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int DRAWS = 200_000;

    @Test
    void drawsFollowTheirLaw() {
        assertFollows(NormalDistribution.of(2, 0.8), draw -> draw.normal(2, 0.8));
        assertFollows(GammaDistribution.of(1.6, 28), draw -> draw.gamma(1.6, 28));
        assertFollows(GammaDistribution.of(2, 30), draw -> draw.gamma(2, 30));
        assertFollows(GammaDistribution.of(1, 5), draw -> draw.gamma(1, 5));
        assertFollows(ExponentialDistribution.of(90), draw -> draw.exponential(90));
        assertFollows(BetaDistribution.of(2, 6), draw -> draw.beta(2, 6));
        assertFollows(BetaDistribution.of(3, 2), draw -> draw.beta(3, 2));
        assertFollows(UniformContinuousDistribution.of(-1, 3), draw -> draw.uniform(-1, 3));
    }

    @Test
    void countsFollowTheirLaw() {
        for (double mean : new double[] {0.38, 2.2, 9}) {
            Draw draw = new Draw(5);
            int[] counts = new int[60];
            for (int i = 0; i < DRAWS; i++) {
                counts[draw.poisson(mean)]++;
            }
            PoissonDistribution law = PoissonDistribution.of(mean);
            for (int count = 0; count < counts.length; count++) {
                double probability = law.probability(count);
                double margin = 4.5 * Math.sqrt(probability * (1 - probability) / DRAWS) + 1.0 / DRAWS;
                assertThat(counts[count] / (double) DRAWS)
                        .as("%d of mean %s", count, mean)
                        .isCloseTo(probability, offset(margin));
            }
        }
    }

    @Test
    void normalNumbersDoNotRememberEachOther() {
        Draw draw = new Draw(4);
        double[] x = new double[DRAWS];
        Arrays.setAll(x, i -> draw.normal(0, 1));

        // Both numbers of a pair, and neighbours from two pairs; squares too, since pairs share a radius.
        double products = 0;
        double squares = 0;
        for (int i = 1; i < DRAWS; i++) {
            products += x[i] * x[i - 1];
            squares += (x[i] * x[i] - 1) * (x[i - 1] * x[i - 1] - 1);
        }
        assertThat(products / DRAWS).isCloseTo(0, offset(4 / Math.sqrt(DRAWS)));
        assertThat(squares / DRAWS).isCloseTo(0, offset(4 * 2 / Math.sqrt(DRAWS)));
    }

    @Test
    void outcomesAreAsLikelyAsAsked() {
        Draw draw = new Draw(3);
        int happened = 0;
        int[] counts = new int[5];
        int[] ports = new int[3];
        for (int i = 0; i < DRAWS; i++) {
            happened += draw.happens(0.15) ? 1 : 0;
            counts[draw.oneOf(5)]++;
            ports[draw.oneOf(.19, .09)]++;
        }

        assertThat(happened / (double) DRAWS).isCloseTo(0.15, offset(4 * Math.sqrt(0.15 * 0.85 / DRAWS)));
        assertThat(ports[0] / (double) DRAWS).isCloseTo(0.19, offset(4 * Math.sqrt(0.19 * 0.81 / DRAWS)));
        assertThat(ports[1] / (double) DRAWS).isCloseTo(0.09, offset(4 * Math.sqrt(0.09 * 0.91 / DRAWS)));
        for (int count : counts) {
            assertThat(count / (double) DRAWS).isCloseTo(0.2, offset(4 * Math.sqrt(0.2 * 0.8 / DRAWS)));
        }
    }

    /** Kolmogorov's distance stays below its one-in-a-thousand point, 1.95/√n. */
    private static void assertFollows(ContinuousDistribution law, ToDoubleFunction<Draw> drawn) {
        Draw draw = new Draw(2);
        double[] sorted = new double[DRAWS];
        Arrays.setAll(sorted, i -> drawn.applyAsDouble(draw));
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double below = law.cumulativeProbability(sorted[i]);
            distance = Math.max(distance, Math.max((i + 1.0) / DRAWS - below, below - (double) i / DRAWS));
        }
        assertThat(distance).as(law.toString()).isLessThan(1.95 / Math.sqrt(DRAWS));
    }
}
