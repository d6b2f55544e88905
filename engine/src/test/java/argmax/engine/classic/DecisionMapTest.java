package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.linear.LinearClassifier;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import org.junit.jupiter.api.Test;

class DecisionMapTest {
    @Test
    void theMapOfALogisticRegressionIsItsFormulaInTheUnitsOfTheInputs() {
        Samples two = Rows.twoSpecies();
        StandardScaler scaler = StandardScaler.fit(two);
        Samples scaled = scaler.apply(two);
        LinearClassifier found = new LogisticRegression(1).fit(scaled, 2, 1, Progress.SILENT);

        DecisionMap map = DecisionMap.of(found, scaled, scaler, 3, 2);

        assertThat(map.x()).hasSize(41).isSorted();
        // Petals of these two species are 1 to 2.5 cm wide and 3 to 6.9 cm long; a tenth more on both sides.
        assertThat(map.x().getFirst()).isCloseTo(0.85, within(1e-5));
        assertThat(map.x().getLast()).isCloseTo(2.65, within(1e-5));
        assertThat(map.y().getLast()).isCloseTo(7.29, within(1e-5));
        for (int j = 0; j < 41; j += 10) {
            for (int i = 0; i < 41; i += 10) {
                // All scaled inputs have the mean 0.
                double z = found.bias(0)
                        + found.weights(0).get(3) * (map.x().get(i) - scaler.mean(3)) / scaler.deviation(3)
                        + found.weights(0).get(2) * (map.y().get(j) - scaler.mean(2)) / scaler.deviation(2);
                assertThat(map.values().get(j).get(i)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-5));
            }
        }
    }

    @Test
    void threeClassesAreNumbersAndTwoWithoutProbabilitiesMargins() {
        DecisionMap three = DecisionMap.of(
                new NearestCentroid().fit(Rows.iris(), 3, 1, Progress.SILENT), Rows.iris(), StandardScaler.NONE, 0, 2);
        DecisionMap two = DecisionMap.of(
                new LinearSvm(1).fit(Rows.ring(), 2, 1, Progress.SILENT), Rows.ring(), StandardScaler.NONE, 0, 1);

        assertThat(three.values().stream().flatMap(row -> row.stream()).distinct()).containsExactlyInAnyOrder(0.0, 1.0, 2.0);
        assertThat(two.values().stream().flatMap(row -> row.stream())).anyMatch(margin -> margin < 0);
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        Classifier found = new NearestCentroid().fit(Rows.iris(), 3, 1, Progress.SILENT);

        assertThatThrownBy(() -> DecisionMap.of(found, Rows.iris(), StandardScaler.NONE, 0, 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("column is 4; allowed is a whole number from 0 to 3");
    }
}
