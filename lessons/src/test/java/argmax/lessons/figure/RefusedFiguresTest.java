package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import argmax.lessons.figure.Images.Picture;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusedFiguresTest {
    private static final List<Double> TWO = List.of(1.0, 2.0);
    private static final List<Double> THREE = List.of(1.0, 2.0, 3.0);

    @Test
    void listsOfALayerAreAsLongAsEachOther() {
        refused(() -> new Layer.Points("p", Hue.MAIN, TWO, THREE), "the length of y is 3; allowed is that of x, 2");
        refused(() -> new Layer.Band("b", Hue.MAIN, TWO, TWO, THREE), "the length of high is 3; allowed is that of x, 2");
        refused(() -> Layer.Errors.around("e", Hue.MAIN, TWO, TWO, THREE), "the length of error is 3; allowed is that of x, 2");
        refused(
                () -> new Layer.Named("n", Hue.MAIN, TWO, TWO, List.of("one")), "the length of names is 1; allowed is that of x, 2");
        refused(
                () -> new Layer.Handles("h", Hue.MAIN, TWO, TWO, "points", 3, 2),
                "least is 3; allowed is a whole number from 0 to 2");
        refused(() -> new Layer.Strip("s", Hue.MAIN, true, 2, 1), "low is 2.0; allowed is a number from");
    }

    @Test
    void errorsGoBothWays() {
        Layer.Errors errors = Layer.Errors.around("e", Hue.MAIN, TWO, List.of(5.0, 6.0), List.of(0.5, 1.0));
        assertThat(errors.low()).containsExactly(4.5, 5.0);
        assertThat(errors.high()).containsExactly(5.5, 7.0);
    }

    @Test
    void picturesAreFullAndOfOneSize() {
        refused(() -> images(2, List.of(THREE)), "the number of pixels is 3; allowed is full rows of 2, alike in all pictures");
        refused(
                () -> images(1, List.of(THREE, TWO)),
                "the number of pixels is 2; allowed is full rows of 1, alike in all pictures");
        assertThat(images(1, List.of(THREE)).table().rows()).containsExactly(List.of("picture", "1", "2", "3"));
    }

    @Test
    void aMatrixHasAValueForEachRowAndColumn() {
        refused(() -> matrix(List.of(TWO)), "the number of rows of values is 1; allowed is that of the names of rows, 2");
        refused(() -> matrix(List.of(TWO, THREE)), "the number of values in a row is 3; allowed is 2");
        assertThat(matrix(List.of(TWO, List.of(-0.125, 1e6))).table().rows())
                .containsExactly(List.of("a", "1.00", "2.00"), List.of("b", "−0.13", "1000000.00"));
    }

    @Test
    void aLongTableKeepsItsEndsAndSaysHowManyRowsItLeavesOut() {
        Table table = new Table(List.of("n"), IntStream.rangeClosed(1, 2000).mapToObj(n -> List.of("" + n)).toList());
        assertThat(table.rows()).hasSize(500).doesNotHaveDuplicates().startsWith(List.of("1")).endsWith(List.of("2000"));
        assertThat(table.leftOut()).isEqualTo(1500);
        assertThat(new Table(List.of("n"), table.rows()).leftOut()).isZero();
    }

    private static Images images(int columns, List<List<Double>> values) {
        return new Images(
                "i", "I", columns, values.stream().map(pixels -> new Picture("picture", pixels)).toList(),
                Shade.SEQUENTIAL, 0, 3, "Pictures.");
    }

    private static ValueMatrix matrix(List<List<Double>> values) {
        List<String> names = List.of("a", "b");
        return new ValueMatrix("m", "M", "", names, names, values, 2, Shade.DIVERGING, null, "Numbers.");
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(InvalidValue.class).hasMessageContaining(message);
    }
}
