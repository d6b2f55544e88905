package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.data.StandardScaler;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final DataSet IRIS = DataSets.load("iris");

    @Test
    void theHeldOutRowsDoNotTouchTheScale() {
        Fold fold = Folds.of(new Split.HoldOut(0.3, 0.3, 2), IRIS.rows(), 3).getFirst();
        Part part = Part.of(IRIS, fold, DataChoice.Scaling.STANDARD);
        StandardScaler oracle = StandardScaler.fit(IRIS.rows().pick(fold.training()));

        StandardScaler after = StandardScaler.fit(part.training());
        for (int column = 0; column < 4; column++) {
            // Only rows that the constants come from have mean 0 and deviation 1 afterwards.
            assertThat(after.mean(column)).isCloseTo(0, within(1e-6));
            assertThat(after.deviation(column)).isCloseTo(1, within(1e-6));
            float raw = IRIS.rows().input(fold.test()[0], column);
            assertThat((double) part.test().input(0, column))
                    .isCloseTo((raw - oracle.mean(column)) / oracle.deviation(column), within(1e-6));
        }
    }

    @Test
    void trainingWithOtherHeldOutRowsIsTheSame() {
        Fold one = Folds.of(new Split.HoldOut(0.3, 0.3, 2), IRIS.rows(), 3).getFirst();
        Samples altered = IRIS.rows().pick(swapped(one));
        DataSet other = new DataSet(IRIS.card(), altered, IRIS.test());

        float[] expected = Part.of(IRIS, one, DataChoice.Scaling.STANDARD).training().inputs(0, one.training().length);
        assertThat(Part.of(other, one, DataChoice.Scaling.STANDARD).training().inputs(0, one.training().length))
                .containsExactly(expected);
    }

    /** All rows in place, except that each validating row is replaced by the first testing one. */
    private static int[] swapped(Fold fold) {
        int[] rows = IntStream.range(0, 150).toArray();
        for (int row : fold.validation()) {
            rows[row] = fold.test()[0];
        }
        return rows;
    }
}
