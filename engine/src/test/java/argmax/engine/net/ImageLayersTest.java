package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageLayersTest {
    private static Architecture architecture(int columns, Layer... hidden) {
        List<String> names = IntStream.range(0, columns).mapToObj(column -> "x" + column).toList();
        return Architecture.of(Graph.softmax(List.of(hidden), 10), names, 10, List.of());
    }

    /** Counted by sliding a window by hand. */
    @ParameterizedTest
    @CsvSource({
        "14, 3, 0, 1, 12", "14, 3, 0, 2, 6", "14, 3, 1, 1, 14", "14, 3, 1, 2, 7",
        "14, 5, 0, 1, 10", "14, 5, 0, 2, 5", "14, 5, 1, 1, 12", "14, 5, 1, 2, 6",
        "28, 5, 0, 1, 24", "28, 5, 0, 2, 12", "28, 3, 1, 1, 28", "28, 3, 1, 2, 14",
        "32, 5, 1, 1, 30", "32, 5, 1, 2, 15", "32, 3, 0, 1, 30", "32, 3, 0, 2, 15"
    })
    void aConvolutionLeavesAsManyPixelsAsItHasPositions(int pixels, int size, int padding, int stride, int left) {
        Conv2D layer = new Conv2D(6, size, stride, padding, Activation.RELU, null);

        assertThat(layer.shape(List.of(Shape.of(pixels, pixels + stride, 3)))).isEqualTo(Shape.of(left, left + 1, 6));
    }

    @Test
    void poolingHalvesAnImageAndLeavesOutWhatFillsNoPatch() {
        assertThat(new MaxPool2D(2).shape(List.of(Shape.of(12, 11, 8)))).isEqualTo(Shape.of(6, 5, 8));
        assertThat(new AveragePool2D(2).shape(List.of(Shape.of(12, 11, 8)))).isEqualTo(Shape.of(6, 5, 8));
        assertThat(new MaxPool2D(3, 2).shape(List.of(Shape.of(8, 7, 1)))).isEqualTo(Shape.of(3, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 6, 60", "3, 1, 8, 80", "3, 3, 6, 168", "3, 3, 8, 224", "5, 1, 6, 156", "5, 3, 8, 608"})
    void aFilterSharesItsWeightsOverTheImage(int size, int channels, int filters, int parameters) {
        Layer layer = new Conv2D(filters, size, Activation.RELU);

        List<Parameter> learned = layer.parameters(List.of(Shape.of(20, 30, channels)));

        assertThat(learned.stream().mapToInt(Parameter::size).sum()).isEqualTo(parameters);
        assertThat(learned.getLast().fanIn()).isEqualTo(size * size * channels);
        assertThat(learned.getLast().fanOut()).isEqualTo(size * size * filters);
    }

    /** The padding of 1 keeps 14 × 14 and 7 × 7 pixels, so that 3 × 3 are left in the end. */
    @Test
    void theNetworkForSmallDigitsHas2698Parameters() {
        Architecture architecture = architecture(
                196,
                new Reshape(List.of(14, 14, 1)),
                new Conv2D(8, 3, 1, 1, Activation.RELU, null),
                new MaxPool2D(2),
                new Conv2D(16, 3, 1, 1, Activation.RELU, null),
                new MaxPool2D(2),
                new Flatten());

        assertThat(architecture.places())
                .extracting(Place::parameterCount)
                .containsExactly(0, 0, 80, 0, 1168, 0, 0, 1450);
        assertThat(architecture.parameters()).isEqualTo(2698);
    }

    @Test
    void whatIsNoImageIsRefused() {
        assertThatThrownBy(() -> architecture(196, new Conv2D(8, 3, Activation.RELU)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("Conv2D after 196");
        assertThatThrownBy(() -> architecture(196, new Reshape(List.of(14, 14)), new MaxPool2D(2)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("MaxPool2D after 14 × 14");
        assertThatThrownBy(() -> architecture(4, new Reshape(List.of(2, 2, 1)), new Conv2D(8, 3, Activation.RELU)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("size 3 after 2 × 2 × 1");
    }

    @Test
    void softmaxHasNoMeaningForASingleNumberOfAnImage() {
        assertThatThrownBy(() -> new Conv2D(8, 3, Activation.SOFTMAX))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("activation is SOFTMAX");
    }
}
