package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

import argmax.engine.InvalidValue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns have the means that follow from their laws. */
class DrawnSetsTest {
    private static final int ROWS = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"bump", "casimir-mass", "poisson-multiplicity", "higgs8", "iris-sim", "titanic-sim", "noisyring20"})
    void theSameSeedDrawsTheSame(String id) {
        Samples first = DataSets.fresh(id, 300, 5);

        assertThat(DataSets.fresh(id, 300, 5).inputs(0, 300)).containsExactly(first.inputs(0, 300));
        assertThat(DataSets.fresh(id, 300, 5).labels()).containsExactly(first.labels());
        assertThat(DataSets.fresh(id, 300, 6).inputs(0, 300)).isNotEqualTo(first.inputs(0, 300));
        assertThat(DataSets.freshTest(id, 300, 5).columns()).isEqualTo(first.columns());
    }

    @Test
    void measuredSetsCannotBeDrawnAgain() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> DataSets.freshTest("iris", 10, 1))
                .withMessageStartingWith("set is iris; allowed is a generated set");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> DataSets.freshTest("higgs8", 0, 1))
                .withMessage("rows is 0; allowed is a whole number from 1 to 1000000");
    }

    @Test
    void theBumpIsTestedAtAMassThatWasNeverTrained() {
        Samples rows = DataSets.fresh("bump", ROWS, 1);
        Samples test = DataSets.load("bump").test();

        assertThat(IntStream.range(0, test.rows()).mapToObj(row -> test.input(row, 1)).distinct()).containsExactly(0.4f);
        for (int mass : new int[] {2, 3, 5, 6, 8}) {
            int[] its = where(rows, row -> rows.input(row, 1) == (float) (mass / 10.0));
            assertThat(its.length / (double) ROWS).isCloseTo(0.2, offset(4 * 0.0009));
            Samples signal = ofClass(rows.pick(its), 1);
            assertMean(signal, row -> 10 * signal.input(row, 0), mass, 0.4);
        }
        Samples background = ofClass(rows, 0);
        // 4 - 10 / (exp(2.5) - 1).
        assertMean(background, row -> 10 * background.input(row, 0), 3.10574, 2.6);
        assertThat(where(background, row -> background.input(row, 0) > 1 || background.input(row, 0) < 0)).isEmpty();
    }

    @Test
    void theColumnsOfTheHiggsHaveTheMeansOfTheirLaws() {
        Samples rows = DataSets.fresh("higgs8", ROWS, 1);
        // min(40 + Exp(90), 500): 40 + 90 (1 - exp(-460/90)); 30 + (200 + 3·115)/4; 0.6 of that above 30.
        assertMeans(ofClass(rows, 0), 129.4572, 166.25, 111.75, 2.65, 5.8, 2.6, 545, 0);
        assertMeans(ofClass(rows, 1), 120, 177.5, 118.5, 2.2, 6.2, 3, 590, 0);
        Samples background = ofClass(rows, 0);
        Samples signal = ofClass(rows, 1);
        // 0.6/3 + 0.4 E(u^(2/3)) and 1/3.
        assertMean(background, row -> Math.pow(background.input(row, 7), 2), 0.44, 0.33);
        assertMean(signal, row -> Math.pow(signal.input(row, 7), 2), 1 / 3.0, 0.3);
        assertThat(where(background, row -> background.input(row, 0) > 500 || background.input(row, 0) < 40)).isEmpty();
    }

    private static void assertMeans(Samples rows, double... means) {
        StandardScaler moments = StandardScaler.fit(rows);
        for (int column = 0; column < means.length; column++) {
            assertThat(moments.mean(column))
                    .as("column %d", column)
                    .isCloseTo(means[column], offset(4 * moments.deviation(column) / Math.sqrt(rows.rows())));
        }
    }

    @Test
    void drawnFlowersHaveTheMeansAndCorrelationsOfTheRealOnes() {
        Samples drawn = DataSets.fresh("iris-sim", ROWS, 1);
        for (int label = 0; label < 3; label++) {
            Samples real = ofClass(DataSets.load("iris").rows(), label);
            Samples its = ofClass(drawn, label);
            assertThat(its.rows()).isBetween(ROWS / 3, ROWS / 3 + 1);
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j <= i; j++) {
                    // Divisor 49 for the real ones; four standard errors of a covariance.
                    double expected = covariance(real, i, j) * 50 / 49;
                    double scale = Math.sqrt(covariance(real, i, i) * covariance(real, j, j) * 50 / 49 * 50 / 49);
                    double margin = 4 * 1.42 * scale / Math.sqrt(its.rows());
                    assertThat(covariance(its, i, j)).as("%d, %d, %d", label, i, j).isCloseTo(expected, offset(margin));
                }
            }
        }
    }

    private static double covariance(Samples rows, int i, int j) {
        StandardScaler moments = StandardScaler.fit(rows);
        return IntStream.range(0, rows.rows())
                .mapToDouble(row -> (rows.input(row, i) - moments.mean(i)) * (rows.input(row, j) - moments.mean(j)))
                .average()
                .orElseThrow();
    }

    @Test
    void theShipIsFilledAsItsLawSays() {
        Samples rows = DataSets.fresh("titanic-sim", ROWS, 1);
        double[] classes = {0.24, 0.21, 0.55};
        double[] women = {0.43, 0.41, 0.29};
        double[] fares = {60, 18, 10};
        for (int pclass = 0; pclass < 3; pclass++) {
            int its = pclass;
            Samples part = rows.pick(where(rows, row -> rows.input(row, 0) == its));
            assertThat(part.rows() / (double) ROWS).isCloseTo(classes[pclass], offset(4 * 0.0012));
            assertMean(part, row -> 1 - part.input(row, 1), women[pclass], 0.5);
            assertMean(part, row -> Math.log(part.input(row, 5)), Math.log(fares[pclass]), 0.5);
        }
        assertMean(rows, row -> rows.input(row, 6) == 0 ? 1 : 0, 0.19, 0.4);
        assertMean(rows, row -> rows.input(row, 6) == 1 ? 1 : 0, 0.09, 0.3);
        assertThat(where(rows, row -> rows.input(row, 2) < 0.5 || rows.input(row, 2) > 75)).isEmpty();
        // scipy: sum(min(k, 5) poisson.pmf(k, mean)).
        assertMean(rows, row -> rows.input(row, 3), 0.449991, 0.68);
        assertMean(rows, row -> rows.input(row, 4), 0.379997, 0.62);
    }

    @Test
    void toyJetsHaveTheMeansOfTheirLaws() {
        Samples counts = DataSets.fresh("poisson-multiplicity", ROWS, 1);
        Samples quarks = ofClass(counts, 0);
        Samples gluons = ofClass(counts, 1);
        assertMean(quarks, row -> quarks.input(row, 0), 4, 2);
        assertMean(gluons, row -> gluons.input(row, 0), 9, 3);
        Samples masses = DataSets.fresh("casimir-mass", ROWS, 1);
        Samples light = ofClass(masses, 1);
        Samples heavy = ofClass(masses, 0);
        // ln²λ is exponential with mean 1/(C k).
        assertMean(light, row -> Math.pow(Math.log(light.input(row, 0)), 2), 7.5, 7.5);
        assertMean(heavy, row -> Math.pow(Math.log(heavy.input(row, 0)), 2), 10 / 3.0, 10 / 3.0);
    }

    private static Samples ofClass(Samples rows, int label) {
        return rows.pick(where(rows, row -> rows.label(row) == label));
    }

    private static int[] where(Samples rows, IntPredicate holds) {
        return IntStream.range(0, rows.rows()).filter(holds).toArray();
    }

    /** Within four and a half standard errors. */
    private static void assertMean(Samples rows, IntToDoubleFunction value, double mean, double deviation) {
        assertThat(IntStream.range(0, rows.rows()).mapToDouble(value).average())
                .hasValueCloseTo(mean, offset(4.5 * deviation / Math.sqrt(rows.rows())));
    }
}
