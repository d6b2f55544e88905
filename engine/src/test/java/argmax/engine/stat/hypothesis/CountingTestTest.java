package argmax.engine.stat.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTestTest {
    @Test
    void nineWhereThreeAreExpectedIsTheExampleOfTheLesson() {
        CountingTest test = new CountingTest(3, 6);

        // scipy 1.10.1: poisson.sf(8, 3), norm.isf
        assertThat(test.pValue(9)).isCloseTo(0.003802992061675955, within(1e-14));
        assertThat(test.significance(9)).isCloseTo(2.6690777502496226, within(1e-10));
        assertThat(test.logRatio(9)).isCloseTo(9 * Math.log(3) - 6, within(1e-12));
        assertThat(test.pValue(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 5.69", "2, 6, 7.28", "3, 7, 7.54", "4, 9, 9.00", "5, 10, 9.21"})
    void thresholdsAndLeastSignalsAreThoseOfTheLesson(double background, int threshold, double signal) {
        assertThat(new CountingTest(background, 0).threshold(0.05)).isEqualTo(threshold);
        // The lesson rounds upwards, so that its numbers pass.
        assertThat(signal - CountingTest.leastSignal(background, 0.05, 0.9)).isBetween(0.0, 0.01);
    }

    @Test
    void theThresholdIsTheSmallestOfItsSize() {
        assertThat(new CountingTest(10, 0).threshold(0.05)).isEqualTo(16);
        for (double background = 0.3; background < 40; background *= 1.3) {
            CountingTest test = new CountingTest(background, 0);
            for (double alpha : new double[] {1e-6, 0.01, 0.05, 0.5, 1 - 1e-9, 1}) {
                int threshold = test.threshold(alpha);
                assertThat(test.size(threshold)).isLessThanOrEqualTo(alpha);
                assertThat(threshold == 0 || test.size(threshold - 1) > alpha).as("%s, %s", background, alpha).isTrue();
            }
        }
    }

    @Test
    void theHomeworkTestHasItsSizeAndPower() {
        CountingTest test = new CountingTest(4, 9.01);
        assertThat(test.size(9)).isCloseTo(0.0214, within(5e-5));
        assertThat(test.power(9)).isGreaterThan(0.9);
        assertThat(new CountingTest(4, 8.98).power(9)).isLessThan(0.9);
    }

    @Test
    void anUncertainBackgroundRaisesThePValueToTheIntegral() {
        CountingTest test = new CountingTest(10, 0);
        // scipy 1.10.1: integrate.quad of poisson.sf(19, x) * norm.pdf(x, 10, 2)
        assertThat(test.smearedPValue(20, 2, 200_000, 4)).isCloseTo(0.011598795403149896, within(2e-4));
        assertThat(test.smearedPValue(20, 2, 1000, 4)).isEqualTo(test.smearedPValue(20, 2, 1000, 4));
        assertThat(test.smearedPValue(20, 1e-9, 10, 4)).isCloseTo(test.pValue(20), within(1e-9));
    }

    @Test
    void severalBinsAddTheirRatios() {
        BinnedTest test = new BinnedTest(List.of(new CountingTest(4, 3), new CountingTest(10, 1)));
        assertThat(test.logRatio(List.of(8, 9))).isCloseTo(1.3347, within(5e-5));
    }

    @Test
    void toysOfTheRatioHaveTheMeansOfTheirCounts() {
        BinnedTest test = new BinnedTest(List.of(new CountingTest(4, 3), new CountingTest(10, 1)));
        double[] background = test.backgroundToys(20_000, 1);
        double[] signal = test.signalToys(20_000, 2);

        double first = Math.log1p(3.0 / 4);
        double second = Math.log1p(1.0 / 10);
        double error = 4 * Math.sqrt((7 * first * first + 11 * second * second) / 20_000);
        assertThat(Arrays.stream(background).average().orElseThrow()).isCloseTo(4 * first + 10 * second - 4, within(error));
        assertThat(Arrays.stream(signal).average().orElseThrow()).isCloseTo(7 * first + 11 * second - 4, within(error));
        assertThat(test.backgroundToys(50, 1)).isEqualTo(Arrays.copyOf(background, 50));
    }

    @Test
    void toysOfOneBinGiveTheExactPValue() {
        CountingTest bin = new CountingTest(3, 6);
        double[] toys = new BinnedTest(List.of(bin)).backgroundToys(200_000, 9);
        double expected = bin.pValue(7);
        double error = Math.sqrt(expected * (1 - expected) / toys.length);
        assertThat(BinnedTest.pValue(bin.logRatio(7), toys)).isCloseTo(expected, within(4 * error));
    }

    @Test
    void impossibleTestsAreRefused() {
        assertThatThrownBy(() -> new CountingTest(0, 1)).isInstanceOf(InvalidValue.class).hasMessageContaining("background");
        assertThatThrownBy(() -> new CountingTest(1, -1)).isInstanceOf(InvalidValue.class).hasMessageContaining("signal");
        CountingTest test = new CountingTest(1, 1);
        assertThatThrownBy(() -> test.size(-1)).isInstanceOf(InvalidValue.class).hasMessageContaining("n is -1");
        assertThatThrownBy(() -> test.threshold(0)).isInstanceOf(InvalidValue.class).hasMessageContaining("alpha");
        assertThatThrownBy(() -> CountingTest.leastSignal(1, 0.05, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("power");
        assertThatThrownBy(() -> new BinnedTest(List.of())).isInstanceOf(InvalidValue.class).hasMessageContaining("bins");
        assertThatThrownBy(() -> new BinnedTest(List.of(test)).logRatio(List.of(1, 2)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("counts");
    }
}
