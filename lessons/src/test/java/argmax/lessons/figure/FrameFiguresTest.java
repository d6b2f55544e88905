package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Frame;
import argmax.engine.run.LearnedRows;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.text.Specification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameFiguresTest {
    private static final String LINE =
            "Data(blobs2)\nSplit(validation=0.2, seed=1)\nDense(1, logistic)\nSGD(0.5)\nFit(epochs=3)";

    @Test
    void theMapOfALineSharesThePlaneAndItsRows() {
        Plot map = (Plot) only(figures(LINE).getLast(), FrameGroup.MAP);
        assertThat(map.layers()).extracting(Layer::name).containsExactly("probability of signal", "background", "signal");
        Layer.Heat heat = (Layer.Heat) map.layers().getFirst();
        assertThat(heat.columns()).isEqualTo(41);
        assertThat(heat.least()).isZero();
        assertThat(heat.most()).isEqualTo(1);
        Layer.Points background = (Layer.Points) map.layers().get(1);
        assertThat(background.x()).allMatch(x -> heat.x0() < x && x < heat.x1());
        assertThat(map.summary()).matches(
                "After epoch 3 the plane goes to background \\d\\d(\\.\\d)? %, signal \\d\\d(\\.\\d)? %; "
                        + "\\d+ of 400 rows that train lie where their own class is the likeliest\\."
                        + " Of the 400 rows that train, 300 are drawn\\.");
        assertThat(map.table().rows()).hasSize(9);
    }

    @Test
    void aMapThatIsRightEverywhereSaysSo() {
        // By hand: two columns, the right one is the signal; a point at x1 > 0 is signal by the map.
        List<Double> x = List.of(-20.0, 20.0);
        Frame.DecisionMap map = new Frame.DecisionMap(1, x, x, List.of(List.of(0.0, 1.0), List.of(0.0, 1.0)));
        TrainSpec spec = (TrainSpec) spec(LINE);
        Plot plot = (Plot) only(new FrameFigures(spec, scales(List.of(List.of(map)))).of(List.of(map)), FrameGroup.MAP);
        Samples rows = LearnedRows.of(spec);
        long right = IntStream.range(0, rows.rows()).filter(row -> (rows.input(row, 0) >= 0) == (rows.label(row) == 1)).count();
        assertThat(plot.summary()).contains("goes to background 50 %, signal 50 %; " + right + " of 400 rows");
    }

    @Test
    void threeClassesHaveRegionsAndTheirPoints() {
        String text = "Data(iris, inputs=[petal_length, petal_width])\n"
                + "KFold(5, seed=1)\nDense(3, softmax)\nAdam(0.1)\nFit(epochs=10)";
        Plot map = (Plot) only(figures(text).getLast(), FrameGroup.MAP);
        Layer.Regions regions = (Layer.Regions) map.layers().getFirst();
        assertThat(regions.labels()).hasSize(41 * 41).contains(0, 2);
        assertThat(map.layers())
                .extracting(Layer::name)
                .containsExactly("most likely class", "setosa", "versicolor", "virginica");
        assertThat(map.x().label()).isEqualTo("petal length (cm)");
        assertThat(map.table().rows().getFirst()).contains("virginica");
    }

    @Test
    void marginsOfALearnerWithoutProbabilitiesMeetAtZero() {
        Layer.Heat heat = (Layer.Heat) ((Plot) only(figures("Data(blobs2)\nAdaBoost(rounds=4)").getLast(), FrameGroup.MAP))
                .layers().getFirst();
        assertThat(heat.name()).isEqualTo("margin of signal");
        assertThat(heat.least()).isEqualTo(-heat.most());
    }

    @Test
    void numbersAreMappedFromTheLeastToTheLargest() {
        String text = "Data(diabetes, inputs=[bmi, blood_pressure], scaling=standard)\n"
                + "Dense(4, tanh)\nDense(1, identity)\nAdam(0.1)\nFit(epochs=4)";
        Plot map = (Plot) only(figures(text).getLast(), FrameGroup.MAP);
        assertThat(map.layers()).extracting(Layer::name).containsExactly("prediction", "rows that train");
        assertThat(map.summary()).contains("the predictions in this plane go from ");
        assertThat(((Layer.Points) map.layers().getLast()).x())
                .hasSize(LearnedRows.of((TrainSpec) spec(text)).rows())
                .hasSizeLessThan(300);
    }

    @Test
    void weightsStandLayerByLayerWithTheirBiasAndTheNamesOfTheInputs() {
        String text = "Data(iris)\nKFold(5, seed=1)\nDense(4, relu)\nDense(3, softmax)\nAdam(0.01)\nFit(epochs=2)";
        List<Figure> weights = shelf(figures(text).getLast(), FrameGroup.WEIGHTS);
        assertThat(weights).extracting(Figure::id).containsExactly("weights-dense-1", "weights-dense-2");
        Plot first = (Plot) weights.getFirst();
        assertThat(first.y().names()).containsExactly("bias", "sepal length", "sepal width", "petal length", "petal width");
        assertThat(first.x().names()).containsExactly("1", "2", "3", "4");
        Layer.Heat heat = (Layer.Heat) first.layers().getFirst();
        assertThat(heat.values()).hasSize(20);
        assertThat(first.table().rows()).hasSize(5);
        assertThat(((Plot) weights.getLast()).y().names()).containsExactly("bias", "1", "2", "3", "4");
    }

    @Test
    void allEpochsHaveTheSameScales() {
        String text = "Data(iris)\nKFold(5, seed=1)\nDense(4, relu)\nDense(3, softmax)\nAdam(0.05)\nFit(epochs=12)";
        List<Map<FrameGroup, List<Figure>>> epochs = figures(text);
        for (FrameGroup group : List.of(FrameGroup.WEIGHTS, FrameGroup.ACTIVATIONS, FrameGroup.GRADIENTS)) {
            List<List<Object>> axes = epochs.stream()
                    .map(epoch -> shelf(epoch, group).stream()
                            .map(Plot.class::cast)
                            .<Object>map(FrameFiguresTest::scale)
                            .toList())
                    .toList();
            assertThat(axes).hasSize(12).allMatch(axes.getFirst()::equals);
        }
    }

    @Test
    void binsOfOneEpochAreDealtToThoseOfAll() {
        // 24 bins from −1 to 1 on a scale from −1 to 2: what lies in the left third fills a quarter of the new bins.
        Frame.Histogram wide = new Frame.Histogram(1, "Dense 1", "activation", -1, 2, Collections.nCopies(24, 10));
        Frame.Histogram narrow = new Frame.Histogram(2, "Dense 1", "activation", -1, 1, Collections.nCopies(24, 10));
        FrameFigures figures = new FrameFigures((TrainSpec) spec(LINE), scales(List.of(List.of(wide), List.of(narrow))));
        Layer.Bars bars = (Layer.Bars) ((Plot) only(figures.of(List.of(narrow)), FrameGroup.ACTIVATIONS)).layers().getFirst();
        assertThat(bars.width()).isCloseTo(0.125, within(1e-12));
        assertThat(bars.x().getFirst()).isCloseTo(-0.9375, within(1e-12));
        assertThat(bars.y().subList(0, 16)).allSatisfy(share -> assertThat(share).isCloseTo(1 / 16.0, within(1e-12)));
        assertThat(bars.y().subList(16, 24)).allSatisfy(share -> assertThat(share).isCloseTo(0, within(1e-12)));
    }

    @Test
    void allEqualValuesFillOneBin() {
        Frame.Histogram dead = new Frame.Histogram(1, "Dense 1", "gradient", 0, Double.MIN_VALUE, counts(24, 0, 7));
        FrameFigures figures = new FrameFigures((TrainSpec) spec(LINE), scales(List.of(List.of(dead))));
        Plot plot = (Plot) only(figures.of(List.of(dead)), FrameGroup.GRADIENTS);
        assertThat(((Layer.Bars) plot.layers().getFirst()).y()).containsOnly(0.0, 1.0);
        assertThat(plot.summary()).contains("100 % of them");
    }

    @Test
    void oneWildEpochDoesNotPressTheOthersFlat() {
        List<FrameExtent> extents = new ArrayList<>();
        for (int epoch = 1; epoch <= 9; epoch++) {
            extents.add(new FrameExtent(0, -0.9, 1.2, 0.2));
        }
        extents.add(new FrameExtent(0, -1e20, 1e19, 0.2));
        assertThat(FrameScales.of(extents).of(0).low()).isEqualTo(-5);
        assertThat(FrameScales.of(extents).of(0).high()).isEqualTo(5);
        assertThat(FrameScales.of(extents).code()).isNotEqualTo(FrameScales.of(extents.subList(0, 9)).code());
    }

    @Test
    void filtersLieBesideEachOtherWithTheirFirstRowOnTop() {
        Frame.Filters frame =
                new Frame.Filters(1, 2, List.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(-1.0, -2.0, -3.0, -4.0)));
        Plot plot = (Plot) only(
                new FrameFigures((TrainSpec) spec(LINE), scales(List.of(List.of(frame)))).of(List.of(frame)),
                FrameGroup.FILTERS);
        assertThat(((Layer.Heat) plot.layers().getFirst()).values())
                .containsExactly(3.0, 4.0, 0.0, -3.0, -4.0, 1.0, 2.0, 0.0, -1.0, -2.0);
        FigureChecks.check(figures(
                        "Data(\"digits-8x8\")\nReshape(8, 8, 1)\nConv2D(4, 3, relu)\nFlatten()\nDense(10, softmax)\n"
                                + "Adam(0.01)\nFit(epochs=1)")
                .getFirst()
                .values().stream().flatMap(List::stream).toList());
    }

    @Test
    void aFittedCurveLiesOverItsRows() {
        RunSpec curve = RunJson.readSpec("""
                {"type":"fit-curve","data":{"set":"sine","inputs":[],"scaling":"NONE"},"fresh":40,"split":null,
                 "regression":{"type":"Polynomial","degree":3},"seeds":[1]}""");
        Plot plot = (Plot) only(figures(curve).getFirst(), FrameGroup.CURVE);
        assertThat(plot.layers()).extracting(Layer::name).containsExactly("rows that train", "fitted curve");
        assertThat(((Layer.Points) plot.layers().getFirst()).x()).hasSize(40);
        assertThat(FrameGroup.of(curve)).containsExactly(FrameGroup.CURVE);
    }

    private static List<Integer> counts(int bins, int full, int count) {
        return IntStream.range(0, bins).mapToObj(bin -> bin == full ? count : 0).toList();
    }

    private static Object scale(Plot plot) {
        return plot.layers().getFirst() instanceof Layer.Heat heat
                ? List.of(heat.least(), heat.most())
                : List.of(plot.x(), plot.y());
    }

    private static Figure only(Map<FrameGroup, List<Figure>> figures, FrameGroup group) {
        assertThat(shelf(figures, group)).hasSize(1);
        return shelf(figures, group).getFirst();
    }

    private static List<Figure> shelf(Map<FrameGroup, List<Figure>> figures, FrameGroup group) {
        return figures.getOrDefault(group, List.of());
    }

    private static FrameScales scales(List<List<Frame>> epochs) {
        List<FrameExtent> extents = new ArrayList<>();
        for (List<Frame> frames : epochs) {
            IntStream.range(0, frames.size()).forEach(number -> extents.add(FrameExtent.of(number, frames.get(number))));
        }
        return FrameScales.of(extents);
    }

    private static RunSpec spec(String text) {
        return Specification.parse(text).withFrames();
    }

    private static List<Map<FrameGroup, List<Figure>>> figures(String text) {
        return figures(spec(text));
    }

    /** The figures of each epoch that has frames, all of them checked, after the way through the store. */
    private static List<Map<FrameGroup, List<Figure>>> figures(RunSpec spec) {
        List<List<Frame>> epochs = new ArrayList<>();
        Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                epochs.add(new ArrayList<>());
            }

            @Override
            public void frame(Frame frame) {
                epochs.getLast().add(RunJson.readFrame(RunJson.write(frame.rounded())));
            }
        });
        epochs.removeIf(List::isEmpty);
        FrameFigures figures = new FrameFigures((TrainSpec) spec, scales(epochs));
        List<Map<FrameGroup, List<Figure>>> drawn = epochs.stream().map(figures::of).toList();
        drawn.forEach(epoch -> FigureChecks.check(epoch.values().stream().flatMap(List::stream).toList()));
        return drawn;
    }
}
