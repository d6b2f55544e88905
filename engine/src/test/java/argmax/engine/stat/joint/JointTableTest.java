package argmax.engine.stat.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.Randoms;
import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Finite;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Poisson;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class JointTableTest {
    private static final JointTable TABLE = JointTable.of(List.of(
            List.of(0.1, 0.15, 0.05), List.of(0.2, 0.05, 0.1), List.of(0.05, 0.2, 0.1)));

    @Test
    void marginalsAndMomentsAreThoseOfAnotherProgram() {
        // NumPy: P.sum(1), P.sum(0), c = P @ (y - py@y) @ (x - px@x), c / sqrt(..), (P * log(P / outer(px, py))).sum()
        assertThat(TABLE.marginalOfX().probabilities().get(0)).isCloseTo(0.3, within(1e-15));
        assertThat(TABLE.marginalOfY().probabilities()).satisfiesExactly(
                p -> assertThat(p).isCloseTo(0.35, within(1e-15)),
                p -> assertThat(p).isCloseTo(0.4, within(1e-15)),
                p -> assertThat(p).isCloseTo(0.25, within(1e-15)));
        assertThat(TABLE.covariance()).isCloseTo(0.105, within(1e-12));
        assertThat(TABLE.correlation()).isCloseTo(0.16988045161942175, within(1e-12));
        // also sklearn.metrics.mutual_info_score(None, None, contingency=100 * P)
        assertThat(TABLE.mutualInformation()).isCloseTo(0.10811642341319244, within(1e-12));
    }

    @Test
    void theTablesOfTheLessonsGiveTheirNumbers() {
        JointTable table = JointTable.of(List.of(List.of(0.1, 0.15), List.of(0.2, 0.55)));
        assertThat(table.marginalOfX().pmf(0)).isCloseTo(0.25, within(1e-12));
        assertThat(table.independent().at(0, 0)).isCloseTo(0.075, within(1e-12));
        assertThat(table.conditionalOfX(0).pmf(0)).isCloseTo(0.3333, within(5e-5));
        assertThat(table.dependence().get(0).get(0)).isCloseTo(0.025, within(1e-12));
    }

    @Test
    void slicesAndTheirMarginalRebuildTheJointLaw() {
        List<Finite> slices = IntStream.range(0, 3).mapToObj(TABLE::conditionalOfX).toList();
        assertSame(JointTable.chained(TABLE.marginalOfY(), slices), TABLE);
        List<Finite> others = IntStream.range(0, 3).mapToObj(TABLE::conditionalOfY).toList();
        assertSame(JointTable.chained(TABLE.marginalOfX(), others).transposed(), TABLE);
    }

    @Test
    void threeAnswersChainTwice() {
        // P(x1, x2, x3) = P(x1|x2, x3) P(x2|x3) P(x3) with .3, .4, .5
        Finite last = new Finite(List.of(0.0, 1.0), List.of(0.5, 0.5));
        JointTable two = JointTable.chained(last, List.of(answer(0.9), answer(0.4)));
        Finite pairs = new Finite(
                List.of(0.0, 1.0, 2.0, 3.0), two.probabilities().stream().flatMap(List::stream).toList());
        JointTable three = JointTable.chained(pairs, List.of(answer(0.2), answer(0.2), answer(0.2), answer(0.3)));
        assertThat(three.at(1, 3)).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void everyTableObeysTheLawsOfProbability() {
        UniformRandomProvider random = Randoms.seeded(17);
        for (int trial = 0; trial < 200; trial++) {
            JointTable table = JointTable.normalised(List.of(-1.0, 0.5, 2.0), List.of(0.0, 3.0), weights(random));
            JointTable independent = table.independent();
            assertThat(independent.covariance()).isCloseTo(0, within(1e-12));
            assertThat(independent.mutualInformation()).isCloseTo(0, within(1e-12));
            assertThat(table.mutualInformation()).isGreaterThanOrEqualTo(0);
            assertThat(table.correlation()).isBetween(-1.0, 1.0);
            assertThat(table.transposed().covariance()).isCloseTo(table.covariance(), within(1e-12));
            assertThat(table.dependence().stream().mapToDouble(Rows::sum).sum()).isCloseTo(0, within(1e-12));
            // The means of the slices have the mean of Y for their own, and both kinds of spread add up to its variance.
            Finite ofY = table.marginalOfY();
            List<ConditionalSlice> slices = table.slices();
            assertThat(slices.stream().mapToDouble(s -> s.probability() * s.mean()).sum()).isCloseTo(ofY.mean(), within(1e-12));
            double between = slices.stream().mapToDouble(s -> s.probability() * Math.pow(s.mean() - ofY.mean(), 2)).sum();
            double inside = slices.stream().mapToDouble(s -> s.probability() * s.spread() * s.spread()).sum();
            assertThat(between + inside).isCloseTo(ofY.variance(), within(1e-12));
        }
    }

    @Test
    void anEditKeepsTheOtherCellsInProportion() {
        JointTable edited = TABLE.with(1, 0, 0.6);
        assertThat(edited.at(1, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(edited.at(0, 1) / edited.at(0, 2)).isCloseTo(3, within(1e-12));
        assertThat(edited.at(0, 0)).isCloseTo(0.05, within(1e-12));
        JointTable back = TABLE.with(0, 0, 1).with(0, 0, 0.2);
        assertThat(back.at(2, 2)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void drawsRepeatAndFollowTheTable() {
        double[][] draws = TABLE.sample(100_000, 4);
        assertThat(TABLE.sample(20, 4)).isDeepEqualTo(Arrays.copyOf(draws, 20));
        long cell = Arrays.stream(draws).filter(point -> point[0] == 2 && point[1] == 1).count();
        assertThat(cell / 100_000.0).isCloseTo(0.2, within(4.5 * Math.sqrt(0.16 / 100_000)));
    }

    @Test
    void aCommonCauseCorrelatesWhatIsIndependentGivenIt() {
        CommonCause answers = CommonCause.ofAnswers(0.5, 0.9, 0.2);
        assertThat(answers.covariance()).isCloseTo(0.1225, within(1e-12));
        assertThat(answers.given(true).covariance()).isCloseTo(0, within(1e-12));
        assertThat(answers.given(false).mutualInformation()).isCloseTo(0, within(1e-12));
        assertThat(answers.summedOut().covariance()).isCloseTo(0.1225, within(1e-12));
        assertThat(answers.summedOut().correlation()).isCloseTo(answers.correlation(), within(1e-12));

        CommonCause clouds = new CommonCause(0.3, new Gaussian(2, 1), new Gaussian(-1, 0.5));
        assertThat(clouds.covariance()).isCloseTo(0.3 * 0.7 * 9, within(1e-12));
        double[][] draws = clouds.sample(100_000, 6);
        assertThat(clouds.sample(20, 6)).isDeepEqualTo(Arrays.copyOf(draws, 20));
        assertThat(SampleMatrices.correlation(draws)[0][1]).isCloseTo(clouds.correlation(), within(0.01));
        double[][] given = Arrays.stream(draws)
                .filter(draw -> draw[2] == 1)
                .map(draw -> Arrays.copyOf(draw, 2))
                .toArray(double[][]::new);
        assertThat(given.length / 100_000.0).isCloseTo(0.3, within(0.01));
        assertThat(SampleMatrices.correlation(given)[0][1]).isCloseTo(0, within(4.5 / Math.sqrt(given.length)));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> JointTable.of(List.of(List.of(0.5, 0.0), List.of(0.5, 0.0))).conditionalOfX(1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("P(Y = 1.0)");
        List<Runnable> refused = List.of(
                () -> JointTable.of(List.of()),
                () -> JointTable.of(List.of(List.of(0.5), List.of(0.25, 0.25))),
                () -> JointTable.of(List.of(List.of(0.5, 0.6))),
                () -> JointTable.of(List.of(List.of(1.1, -0.1))),
                () -> JointTable.of(List.of(List.of(1.0, Double.NaN))),
                () -> JointTable.normalised(List.of(1.0), List.of(1.0, 2.0), List.of(List.of(0.0, 0.0))),
                () -> JointTable.normalised(List.of(1.0), List.of(2.0, 1.0), List.of(List.of(1.0, 1.0))),
                () -> JointTable.of(List.of(List.of(0.5, 0.5))).correlation(),
                () -> TABLE.at(3, 0),
                () -> TABLE.with(0, 0, 1.5),
                () -> JointTable.chained(answer(0.5), List.of(answer(0.5))),
                () -> new CommonCause(1.5, new Bernoulli(0.5), new Bernoulli(0.5)),
                () -> new CommonCause(0.5, new Gaussian(0, 1), new Gaussian(1, 1)).given(true),
                () -> new CommonCause(0.5, new Poisson(1), new Bernoulli(0.5)).summedOut());
        assertThat(refused).allSatisfy(bad -> assertThatThrownBy(bad::run).isInstanceOf(InvalidValue.class));
    }

    private static Finite answer(double p) {
        return new Finite(List.of(0.0, 1.0), List.of(1 - p, p));
    }

    private static List<List<Double>> weights(UniformRandomProvider random) {
        return Rows.of(3, 2, (i, j) -> random.nextInt(4) == 0 ? 0.1 * i : random.nextDouble());
    }

    private static void assertSame(JointTable one, JointTable other) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(one.at(i, j)).isCloseTo(other.at(i, j), within(1e-12));
            }
        }
    }
}
