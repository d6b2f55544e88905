package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import org.junit.jupiter.api.Test;

class RegressionErrorsTest {
    /**
     * scikit-learn 1.2.1, {@code a = [3, -.5, 2, 7, 4.2]; b = [2.5, 0, 2, 8, 4]}: {@code mean_squared_error(a, b)}, the
     * same with {@code squared=False}, {@code mean_absolute_error(a, b)}, {@code r2_score(a, b)}.
     */
    @Test
    void errorsAreThoseOfScikitLearn() {
        RegressionErrors errors =
                RegressionErrors.of(new double[] {2.5, 0, 2, 8, 4}, new double[] {3, -.5, 2, 7, 4.2});

        assertThat(errors.meanSquared()).isCloseTo(.308, within(1e-12));
        assertThat(errors.rootMeanSquared()).isCloseTo(0.5549774770204643, within(1e-12));
        assertThat(errors.meanAbsolute()).isCloseTo(.44, within(1e-12));
        assertThat(errors.rSquared()).isCloseTo(0.9496600418410042, within(1e-12));
    }

    @Test
    void aConstantTargetHasErrorsButNoRSquared() {
        RegressionErrors errors = RegressionErrors.of(new double[] {1, 2}, new double[] {1, 1});

        assertThat(errors.meanSquared()).isEqualTo(.5);
        assertThatThrownBy(errors::rSquared).isInstanceOf(InvalidValue.class).hasMessageContaining("targetVariance is 0.0");
    }

    @Test
    void numbersThatAreNoneOrMissingAreRefused() {
        assertThatThrownBy(() -> RegressionErrors.of(new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("prediction is NaN");
        assertThatThrownBy(() -> RegressionErrors.of(new double[] {1, 2}, new double[] {1})).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> RegressionErrors.of(new double[0], new double[0])).isInstanceOf(InvalidValue.class);
    }
}
