package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.train.LayerState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final List<Frame.Kind> ALL_BUT_FILTERS =
            List.of(Frame.Kind.DECISION_MAP, Frame.Kind.WEIGHTS, Frame.Kind.ACTIVATIONS, Frame.Kind.GRADIENTS);
    private final List<Frame> frames = new ArrayList<>();
    private final List<EpochReport> reports = new ArrayList<>();

    @Test
    void theDecisionMapOfALogisticRegressionIsItsFormula() {
        run(spec(Graph.logistic(List.of()), new Watch(true, List.of(Frame.Kind.DECISION_MAP), 4), 10));

        assertThat(frames).extracting(Frame::epoch).containsExactly(1, 4, 8, 10);
        Frame.DecisionMap map = (Frame.DecisionMap) frames.getLast();
        List<Double> w = reports.getLast().weights();
        for (int j = 0; j < map.y().size(); j += 7) {
            for (int i = 0; i < map.x().size(); i += 7) {
                double z = w.get(0) + w.get(1) * map.x().get(i) + w.get(2) * map.y().get(j);
                assertThat(map.values().get(j).get(i)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-5));
            }
        }
    }

    @Test
    void histogramsCountEveryValueAndWeightsHaveTheirShape() {
        run(spec(Graph.logistic(List.of(new Dense(8, Activation.TANH))), new Watch(false, ALL_BUT_FILTERS, 500), 1));

        assertThat(frames).filteredOn(Frame.Histogram.class::isInstance).map(Frame.Histogram.class::cast).allSatisfy(
                histogram -> {
                    int values = switch (histogram.what() + histogram.layer()) {
                        case "activationDense 1" -> 256 * 8;
                        case "activationDense 2" -> 256;
                        case "gradientDense 1" -> 24;
                        default -> 9;
                    };
                    assertThat(histogram.counts()).hasSize(24);
                    assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(values);
                    assertThat(histogram.low()).isLessThan(histogram.high());
                });
        assertThat(frames).filteredOn(Frame.Weights.class::isInstance).map(Frame.Weights.class::cast)
                .extracting(frame -> frame.layer() + " " + frame.parameter() + " " + frame.values().size() + "×"
                        + frame.values().getFirst().size())
                .containsExactly("Dense 1 bias 1×8", "Dense 1 weights 2×8", "Dense 2 bias 1×1", "Dense 2 weights 8×1");
    }

    @Test
    void onePlainStepMovesTheWeightsByRateTimesGradient() {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.5, 0, 1),
                Graph.logistic(List.of(new Dense(4, Activation.TANH))),
                Learning.by(new Optimiser.Sgd(1e-3)),
                new Fit(4096, 2, null, List.of(1L)),
                Watch.WEIGHTS);
        run(spec);

        // All 250 rows are one batch and the probe's own, and the gradient hardly changes in a step so short.
        LayerState state = reports.getLast().layers().getFirst();
        double length = Math.sqrt(reports.getLast().weights().subList(0, 12).stream().mapToDouble(w -> w * w).sum());
        assertThat(state.updateRatio() * length).isCloseTo(1e-3 * state.gradientNorm(), within(1e-5 * state.gradientNorm()));
        assertThat(reports.getLast().rate()).isEqualTo(1e-3);
    }

    @Test
    void unitsThatNeverReactAreDead() {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.5, 0, 1),
                Graph.logistic(List.of(new Dense(16, Activation.RELU))),
                Learning.by(new Optimiser.Sgd(10)),
                new Fit(16, 20, null, List.of(1L)),
                Watch.NOTHING_MORE);
        run(spec);

        assertThat(reports.getFirst().layers().get(0).deadShare()).isBetween(0.0, 1.0);
        assertThat(reports).map(report -> report.layers().getFirst().deadShare()).anyMatch(share -> share > 0);
        assertThat(IntStream.range(0, 2).mapToObj(i -> reports.getFirst().layers().get(i).layer()))
                .containsExactly("Dense 1", "Dense 2");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        Graph line = Graph.logistic(List.of());
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> spec(line, new Watch(false, List.of(Frame.Kind.FILTERS), 1), 1))
                .withMessage("frames is FILTERS; allowed is those of a network with a Conv2D layer");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TrainNetwork(
                        new DataChoice("blobs2", List.of("x1"), DataChoice.Scaling.NONE),
                        new Split.HoldOut(0.5, 0, 1),
                        line,
                        Learning.by(new Optimiser.Sgd(1)),
                        new Fit(16, 1, null, List.of(1L)),
                        new Watch(false, List.of(Frame.Kind.DECISION_MAP), 1)))
                .withMessage("frames is DECISION_MAP of 1 inputs; allowed is a map of two inputs");
    }

    private static TrainNetwork spec(Graph graph, Watch watch, int epochs) {
        return new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0, 1),
                graph,
                Learning.by(new Optimiser.Sgd(0.1)),
                new Fit(64, epochs, null, List.of(1L)),
                watch);
    }

    private void run(TrainNetwork spec) {
        Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                reports.add(report);
            }

            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }
        });
    }
}
