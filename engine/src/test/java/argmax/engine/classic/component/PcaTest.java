package argmax.engine.classic.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Rows;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded numbers are those of {@code PCA().fit(x)} of scikit-learn 1.2, on iris.csv in centimetres. */
class PcaTest {
    private static final Samples IRIS = Rows.iris();

    @Test
    void theAxesOfIrisAreThoseOfScikitLearn() {
        Pca pca = Pca.of(IRIS);

        assertClose(pca.loadings(0), List.of(0.36138659, -0.08452251, 0.85667061, 0.3582892));
        assertClose(pca.loadings(1), List.of(0.65658877, 0.73016143, -0.17337266, -0.07548102));
        assertClose(pca.variances(), List.of(4.22824171, 0.24267075, 0.0782095, 0.02383509));
        assertClose(pca.shares(), List.of(0.92461872, 0.05306648, 0.01710261, 0.00521218));
        Samples scores = pca.scores(IRIS, 2);
        assertThat((double) scores.input(0, 0)).isCloseTo(-2.68412563, within(1e-5));
        assertThat((double) scores.input(0, 1)).isCloseTo(0.31939725, within(1e-5));
        assertThat(scores.label(100)).isEqualTo(2);
    }

    /** {@code PCA().fit((x - x.mean(0)) / x.std(0))}. */
    @Test
    void standardisedColumnsHaveOtherShares() {
        assertClose(
                Pca.of(StandardScaler.fit(IRIS).apply(IRIS)).shares(),
                List.of(0.72962445, 0.22850762, 0.03668922, 0.00517871));
    }

    @Test
    void whatTheOtherAxesHeldIsLostAndNothingElse() {
        Pca pca = Pca.of(IRIS);

        // ((PCA(2).fit(x).inverse_transform(PCA(2).fit_transform(x)) - x)**2).sum(1).mean()
        assertThat(pca.error(IRIS, 2)).isCloseTo(0.101364296, within(1e-6));
        assertThat(pca.error(IRIS, 2))
                .isCloseTo((pca.variances().get(2) + pca.variances().get(3)) * 149 / 150, within(1e-9));
        assertThat(pca.error(IRIS, 4)).isCloseTo(0, within(1e-12));
        Samples rebuilt = pca.reconstruction(IRIS, 4);
        assertThat(rebuilt.input(77, 3)).isCloseTo(IRIS.input(77, 3), within(1e-5f));
    }

    /** The lesson's box: a = 4, b = 1, c = 1.5. */
    @Test
    void theShareOfTheFirstOfTwoAxesFollowsTheLessonsFormula() {
        // Columns x and y = 3x/8 + z with z uncorrelated have the covariance matrix [[4, 1.5], [1.5, 1]].
        double z = Math.sqrt(7.0 / 16 * 3 / 4);
        double x = Math.sqrt(3);
        Samples four = new Samples(
                2,
                new float[] {
                    (float) x, (float) (0.375 * x + z), (float) x, (float) (0.375 * x - z),
                    (float) -x, (float) (-0.375 * x + z), (float) -x, (float) (-0.375 * x - z)
                },
                new int[4]);

        assertThat(Pca.of(four).shares().getFirst()).isCloseTo(0.9243, within(5e-5));
    }

    @Test
    void rowsThatNeverVaryAndAxesThatAreNotThereAreRefused() {
        Samples same = new Samples(1, new float[] {2, 2}, new int[2]);

        assertThatThrownBy(() -> Pca.of(same)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Pca.of(IRIS).scores(IRIS, 5))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("axes is 5; allowed is a whole number from 1 to 4");
    }

    private static void assertClose(List<Double> found, List<Double> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(1e-6));
        }
    }
}
