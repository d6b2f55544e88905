package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainNetworkTest {
    private static final Split HOLD_OUT = new Split.HoldOut(0.2, 0.2, 1);

    @Test
    void aHoldOutNeedsTestRowsFromOneSideOnly() {
        refused("test", "a number above 0", () -> spec("iris", new Split.HoldOut(0.2, 0, 1), 16, 1, 16, 10, 1));
        refused("test", "0, since blobs2 has 10000 test rows", () -> spec("blobs2", HOLD_OUT, 16, 1, 16, 10, 1));
    }

    @Test
    void aNetworkThatMemoryCannotHoldManyTimesIsRefused() {
        refused(
                "network",
                "at most 109375 parameters with 200 trainings",
                () -> spec("iris", new Split.KFold(20, 1), 512, 8, 256, 1, 10));
    }

    @Test
    void aRunThatTakesTooLongIsToldHowManyEpochsItMayHave() {
        refused("epochs", "a whole number from 1 to", () -> spec("iris", new Split.KFold(20, 1), 16, 3, 1, 500, 10));
        refused("epochs", "a whole number from 1 to", () -> spec("iris", HOLD_OUT, 512, 8, 1, 500, 1));
    }

    @Test
    void whatALessonMayAskForIsAllowed() {
        assertThat(spec("iris", new Split.KFold(20, 1), 16, 3, 16, 500, 10).architecture().parameters()).isEqualTo(675);
        assertThat(spec("iris", HOLD_OUT, 128, 2, 32, 500, 3).architecture().layers()).isEqualTo(3);
    }

    @Test
    void onlySmallNetworksTraceTheirWeights() {
        TrainNetwork spec = spec("iris", HOLD_OUT, 16, 3, 16, 10, 1);
        refused("traceWeights", "false, since the network has 675 parameters", () -> new TrainNetwork(
                spec.data(), spec.split(), spec.network(), spec.learning(), spec.fit(), Watch.WEIGHTS));
    }

    @Test
    void aStepIsRefusedWhereWeightsComeBeforeIt() {
        DataChoice data = new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD);
        Learning learning = Learning.by(new Optimiser.Adam(0.01));
        Fit fit = new Fit(16, 10, null, List.of(1L));
        Graph learned = Graph.softmax(List.of(new Dense(4, Activation.STEP)), 3);
        Graph later = Graph.softmax(List.of(new Dense(4, Activation.TANH), new Activate(Activation.STEP)), 3);
        Graph ofData = Graph.softmax(List.of(new Activate(Activation.STEP)), 3);

        refused("activation", "one with a slope", () -> new TrainNetwork(data, HOLD_OUT, learned, learning, fit, Watch.NOTHING_MORE));
        refused("activation", "one with a slope", () -> new TrainNetwork(data, HOLD_OUT, later, learning, fit, Watch.NOTHING_MORE));
        assertThat(new TrainNetwork(data, HOLD_OUT, ofData, learning, fit, Watch.NOTHING_MORE).architecture().parameters()).isEqualTo(15);
    }

    private static TrainNetwork spec(
            String set, Split split, int units, int layers, int batchSize, int epochs, int seeds) {
        return new TrainNetwork(
                new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD),
                split,
                Graph.softmax(
                        Collections.nCopies(layers, new Dense(units, Activation.RELU)),
                        DataSets.card(set).classes().size()),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(batchSize, epochs, null, LongStream.range(0, seeds).boxed().toList()),
                Watch.NOTHING_MORE);
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
