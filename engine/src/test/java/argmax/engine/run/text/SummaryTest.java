package argmax.engine.run.text;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.net.Shape;
import argmax.engine.run.TrainNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    /** Shapes and counts as Keras prints them for its example "Simple MNIST convnet", keras.io, 2015 to 2020. */
    @Test
    void aConvolutionalNetworkCountsAsInKeras() {
        Summary summary = summary("""
                Data(mnist)
                Reshape(28, 28, 1)
                Conv2D(32, 3, relu)
                MaxPool2D(2)
                Conv2D(64, 3, relu)
                MaxPool2D(2)
                Flatten()
                Dropout(0.5)
                Dense(10, softmax)
                Fit(epochs=1)
                """);
        assertThat(summary.rows()).extracting(Summary.Row::parameters).containsExactly(0, 0, 320, 0, 18_496, 0, 0, 0, 16_010);
        assertThat(summary.rows()).extracting(Summary.Row::output).containsExactly(
                Shape.of(784), Shape.of(28, 28, 1), Shape.of(26, 26, 32), Shape.of(13, 13, 32), Shape.of(11, 11, 64),
                Shape.of(5, 5, 64), Shape.of(1600), Shape.of(1600), Shape.of(10));
        assertThat(summary.learned()).isEqualTo(34_826);
        assertThat(summary.kept()).isZero();
    }

    @Test
    void aTableShowsLayersAsTheyAreWritten() {
        assertThat(summary("Data(iris)\nDense(16, relu)\nBatchNorm()\nDense(3, softmax)").table())
                .isEqualTo("""
                        Name         Layer              Output  Parameters
                        data         iris               4                0
                        Dense 1      Dense(16, relu)    16              80
                        BatchNorm 2  BatchNorm()        16              64
                        Dense 3      Dense(3, softmax)  3               51
                        163 parameters are learned, 32 are kept
                        """);
    }

    @Test
    void branchesShowWhereTheirValuesComeFrom() {
        Summary summary = summary("""
                Data(iris)
                a = Dense(8, tanh)
                b = Dense(8, relu)(a)
                c = Add(a, b)
                Dense(3, softmax)
                """);
        assertThat(summary.rows()).extracting(Summary.Row::inputs).containsExactly(
                List.of(), List.of("data"), List.of("a"), List.of("a", "b"), List.of("c"));
        assertThat(summary.table()).isEqualTo("""
                Name     Layer              Inputs  Output  Parameters
                data     iris                       4                0
                a        Dense(8, tanh)     data    8               40
                b        Dense(8, relu)     a       8               72
                c        Add()              a, b    8                0
                Dense 4  Dense(3, softmax)  c       3               27
                139 parameters are learned
                """);
    }

    private static Summary summary(String text) {
        return Summary.of((TrainNetwork) Specification.parse(text));
    }
}
