package argmax.engine.stat.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.stat.likelihood.Derivatives;
import argmax.engine.stat.likelihood.Fit;
import argmax.engine.stat.likelihood.Newton;
import org.junit.jupiter.api.Test;

class LogisticLikelihoodTest {
    private static final double[][] X = {{1, 2}, {2, 1}, {0, 3}, {4, -1}, {3, 0}, {-1, 2}, {2, 2}, {1, -3}};
    private static final int[] LABELS = {1, 0, 0, 1, 0, 1, 1, 0};

    @Test
    void aSmallTableIsFittedAsInNumpy() {
        Fit fit = Newton.maximise(new LogisticLikelihood(new Linear(), X, LABELS));

        // numpy 1.24.2: 50 Newton steps on the design [1, X]; scikit-learn 1.2.1 with penalty=None agrees to 1e-6
        assertThat(fit.estimate(0)).isCloseTo(-0.7414997170470135, within(1e-9));
        assertThat(fit.estimate(1)).isCloseTo(0.2503238422345696, within(1e-9));
        assertThat(fit.estimate(2)).isCloseTo(0.43380176411709515, within(1e-9));
        assertThat(fit.error(0)).isCloseTo(1.4973301242449673, within(1e-8));
        assertThat(fit.error(2)).isCloseTo(0.5596336851292242, within(1e-8));
        assertThat(fit.logLikelihood()).isCloseTo(-5.1497288890325645, within(1e-10));
        assertThat(fit.path().getFirst().w()).containsExactly(0.0, 0.0, 0.0);
        assertThat(fit.iterations()).isBetween(3, 8);
    }

    @Test
    void twoGroupsHaveTheClosedForm() {
        // 12 of 20 yes at x = 0, 27 of 30 yes at x = 1.
        double[][] x = new double[50][];
        int[] labels = new int[50];
        for (int i = 0; i < 50; i++) {
            x[i] = new double[] {i < 20 ? 0 : 1};
            labels[i] = i < 12 || (i >= 20 && i < 47) ? 1 : 0;
        }

        Fit fit = Newton.maximise(new LogisticLikelihood(new Linear(), x, labels));

        assertThat(fit.estimate(0)).isCloseTo(Math.log(12.0 / 8), within(1e-10));
        assertThat(fit.estimate(1)).isCloseTo(Math.log(27.0 / 3) - Math.log(12.0 / 8), within(1e-10));
        assertThat(fit.error(0)).isCloseTo(Math.sqrt(1.0 / 12 + 1.0 / 8), within(1e-9));
        assertThat(fit.error(1)).isCloseTo(Math.sqrt(1.0 / 12 + 1.0 / 8 + 1.0 / 27 + 1.0 / 3), within(1e-9));
        Curve p = LogisticLikelihood.probability(new Linear(), fit.point());
        assertThat(p.at(0)).isCloseTo(0.6, within(1e-10));
        assertThat(p.at(1)).isCloseTo(0.9, within(1e-10));
    }

    @Test
    void theLossIsThatOfTheLesson() {
        // Labels 1, 0, 1 with p = .9, .2, .6: mean binary cross-entropy .2798.
        double[][] logits = {{Math.log(9)}, {Math.log(0.25)}, {Math.log(1.5)}};
        LogisticLikelihood likelihood = new LogisticLikelihood(new Linear(), logits, new int[] {1, 0, 1});
        assertThat(-likelihood.at(0, 1) / 3).isCloseTo(0.2798, within(5e-5));
        assertThat(LogisticLikelihood.probability(new Linear(), -0.5, 1, 2).at(1, 0.5)).isCloseTo(0.8176, within(5e-5));
    }

    @Test
    void theDerivativesAreThoseOfFiniteDifferences() {
        Derivatives.agree(new LogisticLikelihood(new Linear(), X, LABELS), 0.3, -0.4, 0.8);
        Derivatives.agree(
                new LogisticLikelihood(new Polynomial(2), new double[][] {{0}, {1}, {2}}, new int[] {0, 1, 0}), 1, -2, 0.5);
    }

    @Test
    void hugeMarginsNeitherOverflowNorVanish() {
        LogisticLikelihood likelihood = new LogisticLikelihood(new Linear(), X, LABELS);
        assertThat(likelihood.at(5000, 0, 0)).isEqualTo(-4 * 5000.0);
    }

    @Test
    void twoBlobsAreFittedByTheirExactRatio() {
        Samples rows = DataSets.fresh("blobs2", 20_000, 5);
        double[][] x = new double[rows.rows()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = new double[] {rows.input(i, 0), rows.input(i, 1)};
        }

        Fit fit = Newton.maximise(new LogisticLikelihood(new Linear(), x, rows.labels()));

        // ln p(x|1)/p(x|0) = 2(x₁ + x₂)
        assertThat(fit.estimate(0)).isCloseTo(0, within(4 * fit.error(0)));
        assertThat(fit.estimate(1)).isCloseTo(2, within(4 * fit.error(1)));
        assertThat(fit.estimate(2)).isCloseTo(2, within(4 * fit.error(2)));
        assertThat(fit.error(1)).isBetween(0.02, 0.06);
    }

    @Test
    void classesThatABoundaryPartsAreRefusedWithTheReason() {
        double[][] line = {{1}, {2}, {3}, {4}};
        LogisticLikelihood apart = new LogisticLikelihood(new Linear(), line, new int[] {0, 0, 1, 1});
        assertThatThrownBy(() -> Newton.maximise(apart))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("labels")
                .hasMessageContaining("parts the classes");
        // Both classes at 2: the boundary passes through it, and still no slope is steep enough.
        double[][] touching = {{1}, {2}, {2}, {3}};
        LogisticLikelihood almost = new LogisticLikelihood(new Linear(), touching, new int[] {0, 0, 1, 1});
        assertThatThrownBy(() -> Newton.maximise(almost))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("parts the classes");
        LogisticLikelihood overlap = new LogisticLikelihood(new Linear(), line, new int[] {0, 1, 0, 1});
        assertThat(Newton.maximise(overlap).estimate(1)).isPositive();
        double[][] withOneFar = {{-1e9}, {1}, {2}, {3}, {4}};
        LogisticLikelihood far = new LogisticLikelihood(new Linear(), withOneFar, new int[] {0, 0, 1, 0, 1});
        assertThat(Newton.maximise(far).estimate(1)).as("one far row does not part the others").isPositive();
    }

    @Test
    void labelsWithoutBothClassesAreRefused() {
        assertThatThrownBy(() -> new LogisticLikelihood(new Linear(), new double[][] {{1}, {2}}, new int[] {1, 1}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("rows of class 0");
        assertThatThrownBy(() -> new LogisticLikelihood(new Linear(), new double[][] {{1}, {2}}, new int[] {1, 2}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("labels[1] is 2");
    }
}
