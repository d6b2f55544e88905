package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Layer;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Numbers from N(2, 0.8) are to be imitated by a + bz. */
class TrainGanTest {
    private static final DataChoice REAL = new DataChoice("gan1d", List.of(), Scaling.NONE);
    private static final Dense LINE = new Dense(1, Activation.IDENTITY);
    private static final List<Layer> JUDGE =
            List.of(new Dense(16, Activation.TANH), new Dense(16, Activation.TANH), new Dense(1, Activation.LOGISTIC));
    private static final Rounds LESSON = new Rounds(128, 1500, 30, List.of(1L, 2L, 3L, 4L, 5L));

    @Test
    void theReferenceOfTheLessonImitatesTheNumbers() {
        GanReport outcome = (GanReport) played(spec(0.005, 0.005, LESSON)).outcome();

        assertThat(outcome.seeds()).hasSize(5).allSatisfy(state -> {
            assertThat(state.mean()).isCloseTo(2, within(0.1));
            assertThat(state.deviation()).isCloseTo(0.8, within(0.1));
            // What both losses are where the discriminator can't tell.
            assertThat(state.discriminatorLoss()).isCloseTo(Math.log(4), within(0.02));
            assertThat(state.generatorLoss()).isCloseTo(Math.log(2), within(0.1));
        });
    }

    @Test
    void aGeneratorMuchFasterThanItsDiscriminatorRunsPastTheNumbers() {
        GanReport outcome = (GanReport) played(spec(0.05, 0.001, LESSON)).outcome();

        long imitating = outcome.seeds().stream()
                .filter(state -> Math.abs(state.mean() - 2) <= 0.1 && Math.abs(state.deviation() - 0.8) <= 0.1)
                .count();
        assertThat(imitating).isLessThan(3);
    }

    @Test
    void reportsTellOfEvenlyManySteps() {
        List<AdversarialReport> heard = new ArrayList<>();
        RunResult result = Engine.run(spec(0.005, 0.005, new Rounds(16, 100, 3, List.of(1L, 2L))), hearing(heard, 99));

        assertThat(((RunResult.Adversarial) result).reports()).isEqualTo(heard);
        assertThat(((RunResult.Adversarial) result).outcome()).isEqualTo(heard.getLast());
        assertThat(heard).extracting(AdversarialReport::epoch).containsExactly(1, 2, 3);
        assertThat(heard).extracting(report -> ((GanReport) report).step()).containsExactly(33, 66, 100);
        GanReport.Picture picture = ((GanReport) heard.getFirst()).picture();
        assertThat(picture.centres()).hasSize(40).isSorted();
        // The shares of N(2, 0.8) within four deviations, and in the cell from 0 to 0.2 deviations above the mean: 0.0793.
        assertThat(picture.real().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(0.001));
        assertThat(picture.real().get(20)).isCloseTo(0.0793, within(0.015));
        assertThat(picture.discriminator()).hasSize(40).allSatisfy(d -> assertThat(d).isBetween(0.0, 1.0));
    }

    @Test
    void aRunRepeatsBitForBit() {
        TrainGan spec = spec(0.01, 0.01, new Rounds(32, 60, 2, List.of(7L, 8L)));
        assertThat(Engine.run(spec, report -> {})).isEqualTo(Engine.run(spec, report -> {}));
    }

    @Test
    void bothBackEndsPlayTheSame() {
        TrainGan spec = spec(0.01, 0.01, new Rounds(16, 20, 1, List.of(3L)));
        GanReport.State fused = state(Engine.run(spec, report -> {}, Backend.FUSED));
        GanReport.State nd4j = state(Engine.run(spec, report -> {}, Backend.ND4J));

        assertThat(fused.mean()).isCloseTo(nd4j.mean(), within(1e-4));
        assertThat(fused.deviation()).isCloseTo(nd4j.deviation(), within(1e-4));
        assertThat(fused.discriminatorLoss()).isCloseTo(nd4j.discriminatorLoss(), within(1e-4));
    }

    @Test
    void aStopEndsTheRunAndTellsHowItStands() {
        List<AdversarialReport> heard = new ArrayList<>();
        RunResult result = Engine.run(spec(0.005, 0.005, LESSON), hearing(heard, 2));

        assertThat(result).isInstanceOfSatisfying(RunResult.Adversarial.class, stopped -> {
            assertThat(stopped.stopped()).isTrue();
            assertThat(stopped.reports()).hasSize(2);
            assertThat(stopped.outcome()).isEqualTo(heard.getLast());
        });
    }

    @Test
    void stepsFarTooLongDivergeInOneOfTheTwo() {
        TrainGan spec = new TrainGan(
                REAL,
                2,
                new Player(List.of(new Dense(8, Activation.IDENTITY), LINE), new Optimiser.Sgd(10)),
                new Player(List.of(new Dense(8, Activation.IDENTITY), LINE), new Optimiser.Sgd(10)),
                1,
                LESSON);
        assertThat(Engine.run(spec, report -> {})).isInstanceOfSatisfying(RunResult.Diverged.class, diverged -> {
            assertThat(diverged.what()).matches("(generator|discriminator)'s (weight|activation)");
            assertThat(diverged.layer()).isBetween(1, 2);
        });
    }

    @Test
    void specificationReportAndResultComeBackFromJson() {
        TrainGan spec = spec(0.005, 0.005, new Rounds(16, 4, 2, List.of(1L)));
        RunResult.Adversarial result = played(spec);

        assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
        assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
        assertThat(RunJson.readAdversarialReport(RunJson.write(result.outcome()))).isEqualTo(result.outcome());
    }

    @Test
    void whatCanNotBePlayedIsRefused() {
        Player line = new Player(List.of(LINE), new Optimiser.Sgd(0.1));
        Player judge = new Player(JUDGE, new Optimiser.Sgd(0.1));
        Player pair = new Player(List.of(new Dense(2, Activation.IDENTITY)), new Optimiser.Sgd(0.1));
        Player wide = new Player(Collections.nCopies(2, LINE), new Optimiser.Sgd(0.1));
        refused("generator", "Dense with 1 units", () -> new TrainGan(REAL, 1, pair, judge, 1, LESSON));
        refused("discriminator", "Dense with 1 units", () -> new TrainGan(REAL, 1, line, pair, 1, LESSON));
        refused("activation", "one with a slope", () -> new Player(
                List.of(new Dense(4, Activation.STEP), LINE), new Optimiser.Sgd(0.1)));
        refused("noise", "1 to 64", () -> new TrainGan(REAL, 0, line, judge, 1, LESSON));
        refused("inputs", "one of x1, x2", () -> new TrainGan(
                new DataChoice("blobs2", List.of(), Scaling.NONE), 1, line, judge, 1, LESSON));
        refused("scaling", "NONE", () -> new TrainGan(
                new DataChoice("gan1d", List.of(), Scaling.STANDARD), 1, line, judge, 1, LESSON));
        refused("steps", "so that the run ends in a minute", () -> new TrainGan(
                REAL, 1, wide, judge, 20, new Rounds(4096, 100_000, 1, List.of(1L))));
        refused("reports", "1 to 10", () -> new Rounds(16, 10, 11, List.of(1L)));
    }

    private static TrainGan spec(double generatorRate, double discriminatorRate, Rounds rounds) {
        Player generator = new Player(List.of(LINE), new Optimiser.Adam(generatorRate, 0.5, 0.999));
        Player discriminator = new Player(JUDGE, new Optimiser.Adam(discriminatorRate, 0.5, 0.999));
        return new TrainGan(REAL, 1, generator, discriminator, 1, rounds);
    }

    private static RunResult.Adversarial played(RunSpec spec) {
        return (RunResult.Adversarial) Engine.run(spec, report -> {});
    }

    private static GanReport.State state(RunResult result) {
        return ((GanReport) ((RunResult.Adversarial) result).outcome()).seeds().getFirst();
    }

    private static RunObserver hearing(List<AdversarialReport> heard, int most) {
        return new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                throw new IllegalStateException("two networks have no epochs over rows");
            }

            @Override
            public void adversarial(AdversarialReport report) {
                heard.add(report);
            }

            @Override
            public boolean stopRequested() {
                return heard.size() >= most;
            }
        };
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
