package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.run.Frame.Kind;
import argmax.engine.run.text.Specification;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuitingFramesTest {
    @Test
    void aNetworkOfTwoNumbersShowsAllButFilters() {
        assertThat(watch("Data(blobs2)\nDense(8, relu)\nDense(1, logistic)").frames())
                .containsExactly(Kind.DECISION_MAP, Kind.WEIGHTS, Kind.ACTIVATIONS, Kind.GRADIENTS);
    }

    @Test
    void moreInputsAndTheLevelsOfACategoryHaveNoMap() {
        List<Kind> noMap = List.of(Kind.WEIGHTS, Kind.ACTIVATIONS, Kind.GRADIENTS);
        assertThat(watch("Data(iris)\nDense(3, softmax)").frames()).isEqualTo(noMap);
        assertThat(watch("Data(titanic, inputs=[sex])\nDense(1, logistic)").frames()).isEqualTo(noMap);
    }

    @Test
    void manyWeightsAreLeftOutAndConvolutionsShowTheirFilters() {
        assertThat(watch("Data(iris)\nDense(400, relu)\nDense(3, softmax)").frames())
                .containsExactly(Kind.ACTIVATIONS, Kind.GRADIENTS);
        assertThat(watch("Data(\"digits-8x8\")\nReshape(8, 8, 1)\nConv2D(4, 3, relu)\nFlatten()\nDense(10, softmax)").frames())
                .contains(Kind.FILTERS);
    }

    @Test
    void aLearnerHasAMapOrNothing() {
        assertThat(watch("Data(blobs2)\nRandomForest(trees=20)").frames()).containsExactly(Kind.DECISION_MAP);
        assertThat(watch("Data(iris)\nRandomForest(trees=20)")).isEqualTo(Watch.NOTHING_MORE);
    }

    @Test
    void weightsThatAreTracedStayTraced() {
        assertThat(watch("Data(blobs2)\nDense(1, logistic)\nWatch(trace_weights=true)").traceWeights()).isTrue();
    }

    @Test
    void howeverLongTheTrainingAboutFiftyEpochsAreShownAndTheEndsAreAmongThem() {
        for (int epochs : List.of(1, 2, 49, 50, 51, 99, 100, 101, 499, 500)) {
            Watch watch = watch("Data(blobs2)\nDense(1, logistic)\nFit(epochs=%d)".formatted(epochs));
            List<Integer> shown = IntStream.rangeClosed(1, epochs).filter(epoch -> watch.at(epoch, epochs)).boxed().toList();
            assertThat(shown).as("of %d epochs", epochs).contains(1, epochs).hasSizeLessThanOrEqualTo(52);
            assertThat(shown).as("of %d epochs", epochs).hasSizeGreaterThanOrEqualTo(Math.min(epochs, 26));
        }
    }

    @Test
    void roundingKeepsFourDigitsOfWhatIsSeen() {
        Frame.Weights weights = new Frame.Weights(
                1, "a", "weights", List.of(List.of(0.123456, -98765.4321, 1e-7 / 3, 0.0, 1000.0, 1e-320, 0.1)));
        assertThat(weights.rounded().values()).containsExactly(List.of(0.1235, -98770.0, 3.333e-8, 0.0, 1000.0, 0.0, 0.1));
        assertThat(RunJson.write(weights.rounded())).contains("[0.1235,-98770.0,3.333E-8,0.0,1000.0,0.0,0.1]");
        assertThat(new Frame.Line(1, List.of(Double.NaN), List.of(Double.NEGATIVE_INFINITY)).rounded())
                .isEqualTo(new Frame.Line(1, List.of(Double.NaN), List.of(Double.NEGATIVE_INFINITY)));
    }

    @Test
    void aStoredMapIsSmallAndHardlyDiffersFromTheOneThatWasDrawn() {
        Frame.DecisionMap map = new Frame.DecisionMap(
                3,
                IntStream.range(0, 41).mapToObj(i -> -3.7 + i * Math.PI / 17).toList(),
                IntStream.range(0, 41).mapToObj(i -> 1e-3 * i / 7).toList(),
                IntStream.range(0, 41)
                        .mapToObj(j -> IntStream.range(0, 41).mapToObj(i -> 1 / (1 + Math.exp(i - 1.1 * j))).toList())
                        .toList());
        String stored = RunJson.write(map.rounded());
        assertThat(stored.length()).isLessThan(13_000);
        Frame.DecisionMap read = (Frame.DecisionMap) RunJson.readFrame(stored);
        assertThat(read.values()).hasSize(41);
        for (int j = 0; j < 41; j++) {
            assertThat(read.y().get(j)).isCloseTo(map.y().get(j), within(1e-6));
            for (int i = 0; i < 41; i++) {
                assertThat(read.values().get(j).get(i)).isCloseTo(map.values().get(j).get(i), within(0.0005));
            }
        }
    }

    private static Watch watch(String text) {
        return Specification.parse(text).withFrames().watch();
    }
}
