package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardScalerTest {
    @Test
    void columnsAreShiftedByTheirMeanAndDividedByTheirDeviation() {
        Samples training = new Samples(2, new float[] {1, 5, 3, 5}, new int[] {0, 1});

        StandardScaler scaler = StandardScaler.fit(training);

        assertThat(scaler.apply(training).inputs(0, 2)).containsExactly(-1, 0, 1, 0);
        Samples heldOut = new Samples(2, new float[] {5, 7}, new int[] {0});
        assertThat(scaler.apply(heldOut).inputs(0, 1)).containsExactly(3, 2);
    }

    @Test
    void theScaledSetKeepsItsLabelsAndLeavesTheOriginalAlone() {
        Samples training = new Samples(1, new float[] {1, 3}, new int[] {1, 0});

        assertThat(StandardScaler.fit(training).apply(training).labels()).containsExactly(1, 0);
        assertThat(training.inputs(0, 2)).containsExactly(1, 3);
    }
}
