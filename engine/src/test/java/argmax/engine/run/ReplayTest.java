package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.InvalidValue;
import argmax.engine.classic.RandomForest;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.stat.regression.Polynomial;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
    private static final TrainNetwork BLOBS = Specs.blobs(3);
    private static final RunResult FIRST = run(BLOBS);

    static Stream<RunSpec> specs() {
        return Stream.of(
                BLOBS,
                Specs.exploding(),
                new TrainClassic(
                        new DataChoice("iris", List.of(), DataChoice.Scaling.NONE),
                        new Split.KFold(3, 1),
                        RandomForest.of(3),
                        List.of(1L),
                        Watch.NOTHING_MORE),
                new Sweep(Specs.blobs(2), "learning.optimiser.rate", List.of(0.1, 0.2)),
                new BiasVariance("sine", 20, List.of(new Polynomial(1), new Polynomial(2)), 5, 1));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsRunTwiceIsIdenticalAndItsReceiptIsKnownBeforehand(RunSpec spec) {
        RunResult first = run(spec);
        assertThat(Replay.compare(RunJson.readResult(RunJson.write(first)), run(spec))).isEqualTo(new Replay.Identical());
        assertThat(Receipt.of(first)).contains(Receipt.now(spec));
    }

    @Test
    void theFirstNumberThatDiffersIsNamedWithItsEpoch() {
        RunResult.Finished finished = (RunResult.Finished) FIRST;
        String low = Double.toString(finished.curves().get(1).validationLossLow());
        String next = Double.toString(Math.nextUp(finished.curves().get(1).validationLossLow()));
        String json = RunJson.write(FIRST).replace("\"validationLossLow\":" + low, "\"validationLossLow\":" + next);
        assertThat(Replay.compare(RunJson.readResult(json), FIRST))
                .isEqualTo(new Replay.Different(2, "validation loss low", next, low));
    }

    @Test
    void whatOnlyTheResultSaysDifferentlyHasNoEpoch() {
        double score = ((RunResult.Finished) FIRST).assessment().score();
        String json = RunJson.write(FIRST).replace("\"score\":" + score, "\"score\":0.25");
        assertThat(Replay.compare(FIRST, RunJson.readResult(json)))
                .isEqualTo(new Replay.Different(null, "assessment score", Double.toString(score), "0.25"));
    }

    @Test
    void whatWasStoppedIsComparedAsFarAsItWent() {
        RunResult stopped = Engine.run(BLOBS, new RunObserver() {
            private int epochs;

            @Override
            public void epoch(EpochReport report) {
                epochs++;
            }

            @Override
            public boolean stopRequested() {
                return epochs == 2;
            }
        });
        assertThat(Replay.compare(stopped, FIRST)).isEqualTo(new Replay.IdenticalSoFar(2));
        assertThat(Replay.compare(FIRST, stopped)).isEqualTo(new Replay.IdenticalSoFar(2));
    }

    @Test
    void anEndThatCameSoonerIsADifference() {
        RunResult.Finished finished = (RunResult.Finished) FIRST;
        RunResult sooner = new RunResult.Diverged(3, 1, 1, "loss", finished.curves().subList(0, 2), finished.receipt());
        assertThat(Replay.compare(finished, sooner))
                .isEqualTo(new Replay.Different(3, "the end", "finished after 3", "diverged after 2"));
    }

    @Test
    void onlyRunsOfOneSpecificationAreCompared() {
        RunResult other = run(Specs.blobs(2));
        assertThatThrownBy(() -> Replay.compare(FIRST, other))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("spec is ");
        assertThatThrownBy(() -> Replay.compare(FIRST, new RunResult.Failed("A fault."))).isInstanceOf(InvalidValue.class);
    }

    private static RunResult run(RunSpec spec) {
        return Engine.run(spec, report -> {});
    }
}
