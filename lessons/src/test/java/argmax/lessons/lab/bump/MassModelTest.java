package argmax.lessons.lab.bump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Rocs;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassModelTest {
    /** With numpy on 1.4 million points from −2 to 12, sorted by the ratio of scipy's densities. */
    @ParameterizedTest
    @CsvSource({"2, 0.8947", "3, 0.9180", "4, 0.9361", "8, 0.9765"})
    void theTrueDensitiesReachTheBestPossibleArea(double m, double best) {
        BumpLaw law = new BumpLaw(m);
        assertThat(law.auc(law::probability)).isCloseTo(best, within(2e-4));
    }

    @Test
    void equalScoresAreWorthAGuessAndTurnedOnesTheRest() {
        BumpLaw law = new BumpLaw(5);
        assertThat(law.auc(_ -> 0.3)).isCloseTo(0.5, within(1e-9));
        assertThat(law.auc(x -> -law.probability(x))).isCloseTo(1 - law.auc(law::probability), within(1e-9));
    }

    @Test
    void theAreaIsThatOfTheTestRows() {
        Samples test = DataSets.load(MassModel.SET).test();
        for (boolean told : new boolean[] {true, false}) {
            MassModel model = MassModel.gaussian(told);
            Samples seen = told ? test : test.pickColumns(new int[] {0});
            Predictions said = model.classifier().predict(seen);
            assertThat(new BumpLaw(4).auc(model.probability(4)))
                    .isCloseTo(Rocs.of("signal", 1, said, test.labels()).auc(), within(0.015));
        }
    }

    @Test
    void densitiesAddUpToOneWhereThereAreExamples() {
        assertThat(sum(MassModel.gaussian(true).density(1, 4))).isCloseTo(1, within(1e-3));
        assertThat(sum(MassModel.histogram(true, 20).density(0, 3))).isCloseTo(1, within(1e-2));
        assertThat(sum(MassModel.histogram(false, 20).density(0, 4))).isCloseTo(1, within(1e-2));
    }

    @Test
    void aHistogramKnowsNothingOfAMassWithoutExamples() {
        MassModel histogram = MassModel.histogram(true, 20);
        assertThat(sum(histogram.density(1, 4))).isZero();
        assertThat(new BumpLaw(4).auc(histogram.probability(4))).isCloseTo(0.5, within(1e-9));
        assertThat(new BumpLaw(3).auc(histogram.probability(3))).isGreaterThan(0.9);
    }

    private static double sum(DoubleUnaryOperator density) {
        double step = 0.001;
        double sum = 0;
        for (double x = BumpLaw.LOW; x < BumpLaw.HIGH; x += step) {
            sum += density.applyAsDouble(x) * step;
        }
        return sum;
    }
}
