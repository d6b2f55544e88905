package argmax.engine.classic.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import org.junit.jupiter.api.Test;

class BinsTest {
    @Test
    void binsRiseWithTheValuesAndBothZerosAreOne() {
        Bins bins = new Bins(column(3, -0f, -2, 0, -1e-30f, 3), Bins.MOST);

        assertThat(bins.codes(0)).isEqualTo(new char[] {3, 2, 0, 2, 1, 3});
        assertThat(bins.count(0)).isEqualTo(4);
        assertThat(bins.threshold(0, 2, 3)).isEqualTo(1.5);
        assertThat(bins.threshold(0, 0, 3)).isEqualTo(0.5);
    }

    @Test
    void tooManyValuesShareBinsOfAboutAsManyRows() {
        float[] values = new float[1000];
        for (int row = 0; row < values.length; row++) {
            values[row] = row * 7 % 1000;
        }
        Bins bins = new Bins(column(values), 10);

        assertThat(bins.count(0)).isEqualTo(10);
        for (int row = 0; row < values.length; row++) {
            assertThat((int) bins.codes(0)[row]).isEqualTo((int) values[row] / 100);
        }
        assertThat(bins.threshold(0, 3, 4)).isEqualTo(399.5);
    }

    @Test
    void aValueOfManyRowsKeepsItsBinToItself() {
        float[] values = new float[100];
        for (int row = 90; row < 100; row++) {
            values[row] = row;
        }
        Bins bins = new Bins(column(values), 4);

        assertThat(bins.codes(0)[0]).isEqualTo((char) 0);
        assertThat(bins.codes(0)[90]).isEqualTo((char) 1);
        assertThat(bins.threshold(0, 0, 1)).isEqualTo(45);
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThatThrownBy(() -> new Bins(column(1, Float.NaN), Bins.MOST))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("input of row 1, column 0 is NaN; allowed is a finite number; fill what is missing first");
        assertThatThrownBy(() -> new Bins(column(1, Float.NEGATIVE_INFINITY), Bins.MOST)).isInstanceOf(InvalidValue.class);
    }

    private static Samples column(float... values) {
        return new Samples(1, values, new int[values.length]);
    }
}
