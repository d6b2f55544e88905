package argmax.lessons.lab.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineTest {
    /**
     * The minima on the 500 rows of blobs2 by numpy 2 {@code linalg.lstsq}, scipy {@code optimize.minimize(method="BFGS")} of
     * {@code logaddexp(0, -m)}, and scipy {@code optimize.linprog} of the hinge with a slack for each point.
     */
    @ParameterizedTest
    @CsvSource({"SQUARED, 0.341741", "LOGISTIC, 0.213260", "HINGE, 0.212349"})
    void eachLineCostsAsLittleAsTheBestThatScipyFinds(MarginLoss loss, double least) {
        Clouds clouds = Clouds.toLearn();
        assertThat(Line.descending(loss, clouds).cost(loss, clouds)).isBetween(least - 1e-6, least + 5e-4);
    }

    @Test
    void outliersOnTheirOwnSideTurnTheLineOfSquaredErrorsOnly() {
        Clouds clean = Clouds.toLearn();
        Clouds more = clean.with(40, Clouds.Place.OWN_SIDE, 1);
        assertThat(turned(MarginLoss.SQUARED, clean, more)).isGreaterThan(0.4);
        assertThat(turned(MarginLoss.LOGISTIC, clean, more)).isLessThan(0.02);
        // The hinge's minimum is flat, and a search by steps stops in another place of it.
        assertThat(turned(MarginLoss.HINGE, clean, more)).isLessThan(0.1);
    }

    /** The angle between two lines in radians. */
    private static double turned(MarginLoss loss, Clouds clean, Clouds more) {
        Line before = Line.descending(loss, clean);
        Line after = Line.descending(loss, more);
        return Math.abs(Math.atan2(before.w2(), before.w1()) - Math.atan2(after.w2(), after.w1()));
    }

    @ParameterizedTest
    @EnumSource(MarginLoss.class)
    void theSlopeIsTheDifferenceQuotient(MarginLoss loss) {
        for (double margin : new double[] {-2.5, -0.4, 0.3, 1.7}) {
            double quotient = (loss.at(margin + 1e-6) - loss.at(margin - 1e-6)) / 2e-6;
            assertThat(loss.slope(margin)).isCloseTo(quotient, within(1e-6));
        }
    }
}
