package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.NearestCentroid;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Optimiser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StudiesTest {
    private static final TrainClassic CENTRES = new TrainClassic(
            new DataChoice("blobs2", List.of(), Scaling.STANDARD),
            new Split.HoldOut(0.2, 0, 1),
            new NearestCentroid(),
            List.of(1L, 2L, 3L),
            Watch.NOTHING_MORE);
    private static final TrainNetwork IRIS = Specs.iris(new Optimiser.Adam(0.01), 8, 1L, 2L);

    @Test
    void aLearningCurveTrainsOnMoreAndMoreRowsAndJudgesOnTheSame() {
        LearningCurve study = new LearningCurve(Specs.blobs(5), List.of(10, 50, 400));

        RunResult.Studied result = studied(study);

        assertThat(study.trials()).extracting(trial -> ((Split.HoldOut) ((TrainNetwork) trial.spec()).split()).training())
                .containsExactly(10, 50, 400);
        assertThat(result.trials()).extracting(TrialReport::name).containsExactly("training 10", "training 50", "training 400");
        // With all 400 rows there is nothing left to gain: Φ(√2) with three standard errors of 10000 rows.
        assertThat(unseen(result.trials().getLast()).accuracy()).isCloseTo(0.9214, within(0.0081));
        assertThat(unseen(result.trials().getLast()).loss()).isLessThan(unseen(result.trials().getFirst()).loss());
    }

    @Test
    void aSweepFindsTheRateThatLearnsAndShowsTheTestRowsToTheWinnerAlone() {
        TrainNetwork base = Specs.blobs(3);
        RunResult.Studied result = studied(new Sweep(base, "learning.optimiser.rate", List.of(1e-5, 0.1)));

        assertThat(result.best()).isEqualTo(2);
        assertThat(result.trials()).allSatisfy(trial -> assertThat(outcome(trial).unseen()).isNull());
        TrainNetwork winner = (TrainNetwork) new Sweep(base, "learning.optimiser.rate", List.of(1e-5, 0.1)).trials().get(1).spec();
        assertThat(winner.learning().optimiser()).isEqualTo(new Optimiser.Sgd(0.1));
        RunResult.Finished alone = (RunResult.Finished) Engine.run(winner, report -> {});
        assertThat(result.assessment()).isEqualTo(alone.assessment());
        assertThat(outcome(result.trials().get(1)).train()).isEqualTo(alone.curves().getLast().train());
        assertThat(result.note()).contains("only the winner was tried on the test rows");
    }

    @Test
    void theValidationScoreIsTheMeanOverSeedsWithItsStandardError() {
        RunResult.Studied result = studied(new Sweep(IRIS, "fit.epochs", List.of(1.0, 8.0)));
        RunResult.Assessment best = Objects.requireNonNull(result.assessment());

        double one = best.scores().get(0);
        double two = best.scores().get(1);
        TrialReport.Outcome outcome = outcome(result.trials().get(1));
        assertThat(outcome.validation().accuracy()).isCloseTo((one + two) / 2, within(1e-12));
        // Of two numbers: half their distance.
        assertThat(outcome.standardError()).isCloseTo(Math.abs(one - two) / 2, within(1e-12));
        assertThat(outcome.epochs()).isEqualTo(8);
        assertThat(result.note()).contains("flatters that score; an honest one needs rows that took no part");
    }

    @Test
    void aRandomSearchDrawsWithinItsRangesAndGoesOnWithALargerBudget() {
        List<Range> ranges = List.of(
                new Range("learning.optimiser.rate", 1e-4, 0.1, Range.Scale.LOG, false),
                new Range("network.nodes.0.layer.units", 2, 5, Range.Scale.LINEAR, true));
        RandomSearch small = new RandomSearch(IRIS, ranges, 5, 7);
        RandomSearch large = new RandomSearch(IRIS, ranges, 40, 7);

        assertThat(large.trials().subList(0, 5)).isEqualTo(small.trials());
        assertThat(large.trials()).allSatisfy(trial -> {
            assertThat(trial.settings().get(0).value()).isBetween(1e-4, 0.1);
            assertThat(trial.settings().get(1).value()).isIn(2.0, 3.0, 4.0, 5.0);
        });
        // On a logarithmic scale a third of the numbers lies in each of the three decades.
        long below = large.trials().stream().filter(trial -> trial.settings().getFirst().value() < 1e-3).count();
        assertThat(below).isBetween(6L, 21L);
        assertThat(large.trials()).extracting(trial -> trial.settings().get(1).value()).contains(2.0, 3.0, 4.0, 5.0);

        RunResult.Studied result = studied(small);
        double most = result.trials().stream().mapToDouble(trial -> outcome(trial).validation().accuracy()).max().orElseThrow();
        int best = Objects.requireNonNull(result.best());
        assertThat(outcome(result.trials().get(best - 1)).validation().accuracy()).isEqualTo(most);
    }

    @Test
    void aComparisonTakesDifferencesSeedBySeedAndFoldByFold() {
        TrainNetwork other = Specs.iris(new Optimiser.Sgd(0.01), 8, 1L, 2L);
        Comparison race = new Comparison(List.of(new Comparison.Entry("Adam", IRIS), new Comparison.Entry("plain", other)));
        List<String> curves = new ArrayList<>();
        List<TrialReport> heard = new ArrayList<>();
        RunResult.Studied result = (RunResult.Studied) Engine.run(race, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                throw new IllegalStateException("a study has no epochs of its own");
            }

            @Override
            public void epochOf(Trial trial, EpochReport report) {
                curves.add(trial.name() + report.epoch());
            }

            @Override
            public void trial(TrialReport report) {
                heard.add(report);
            }
        });

        assertThat(curves).hasSize(16).startsWith("Adam1", "Adam2").endsWith("plain7", "plain8");
        assertThat(heard).isEqualTo(result.trials());
        assertThat(result.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.name()).isEqualTo("plain");
            assertThat(pair.differences()).hasSize(10);
            assertThat(pair.better() + pair.worse()).isLessThanOrEqualTo(10);
            // Folds hold 30 rows each, so the mean over folds and seeds is the difference of the means.
            double difference = unseen(result.trials().get(1)).accuracy() - unseen(result.trials().get(0)).accuracy();
            assertThat(pair.mean()).isCloseTo(difference, within(1e-12));
            assertThat(pair.mean()).isNegative();
        });
    }

    @Test
    void aDifferenceHasTheStandardErrorOfItsPairs() {
        PairedDifference pair =
                PairedDifference.of("b", List.of(0.9, 0.8, 0.7, 0.6), "a", List.of(0.8, 0.8, 0.5, 0.7));

        // python3 -c "import numpy as np; d=np.array([.1,0,.2,-.1]); print(d.mean(), d.std(ddof=1)/2)": 0.05 0.06454972243679027
        assertThat(pair.mean()).isCloseTo(0.05, within(1e-12));
        assertThat(pair.standardError()).isCloseTo(0.06454972243679027, within(1e-12));
        assertThat(pair.better()).isEqualTo(2);
        assertThat(pair.worse()).isEqualTo(1);
        assertThat(PairedDifference.of("b", List.of(0.9), "a", List.of(0.8)).standardError()).isNull();
    }

    @Test
    void aTrialThatDivergesIsToldAndTheOthersGoOn() {
        RunResult.Studied result = studied(new Sweep(Specs.exploding(), "learning.optimiser.rate", List.of(10.0, 1e-6)));

        assertThat(result.trials().get(0).outcome()).isNull();
        assertThat(result.trials().get(0).problem()).startsWith("It diverged in epoch ");
        assertThat(result.best()).isEqualTo(2);
    }

    @Test
    void aStopEndsTheStudyBetweenTrialsAndWithinOne() {
        Sweep study = new Sweep(IRIS, "fit.epochs", List.of(1.0, 4.0, 8.0));
        List<TrialReport> between = new ArrayList<>();
        RunResult.Studied afterOne = stopped(study, between, new ArrayList<>(), 1, 99);
        assertThat(afterOne.trials()).isEqualTo(between).hasSize(1);
        assertThat(afterOne.best()).isEqualTo(1);

        RunResult.Studied atOnce = stopped(study, new ArrayList<>(), new ArrayList<>(), 99, 1);
        assertThat(atOnce.trials()).isEmpty();
        assertThat(atOnce.best()).isNull();
        assertThat(atOnce.assessment()).isNull();
    }

    @Test
    void studiesComeBackFromJsonAndRepeatBitForBit() {
        Study curve = new LearningCurve(CENTRES, List.of(10, 100));
        Study search = new RandomSearch(
                IRIS, List.of(new Range("learning.optimiser.rate", 1e-3, 0.1, Range.Scale.LOG, false)), 2, 1);
        Study sweep = new Sweep(IRIS, "fit.epochs", List.of(1.0, 2.0));
        Study race = new Comparison(List.of(new Comparison.Entry("a", CENTRES), new Comparison.Entry("b", CENTRES)));
        for (Study study : List.of(curve, search, sweep, race)) {
            RunResult.Studied result = studied(study);
            assertThat(RunJson.readSpec(RunJson.write(study))).isEqualTo(study);
            assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
            assertThat(RunJson.readTrialReport(RunJson.write(result.trials().getFirst()))).isEqualTo(result.trials().getFirst());
            assertThat(Engine.run(study, report -> {})).isEqualTo(result);
            assertThat(study.epochs()).isEqualTo(result.trials().size()).isEqualTo(study.trials().size());
            assertThat(MemoryNeed.of(study)).isEqualTo(MemoryNeed.of(study.trials().getFirst().spec()));
        }
    }

    @Test
    void whatCanNotBeStudiedIsRefused() {
        refused("field", "such as split.folds, split.seed", () -> new Sweep(IRIS, "learning.rate", List.of(1.0, 2.0)));
        refused("field", "a number of the specification", () -> new Sweep(IRIS, "network.nodes", List.of(1.0, 2.0)));
        refused("epochs", "from 1 to 500", () -> new Sweep(IRIS, "fit.epochs", List.of(0.0, 2.0)));
        refused("epochs", "a whole number", () -> new Sweep(IRIS, "fit.epochs", List.of(1.5, 2.0)));
        refused("values", "each once", () -> new Sweep(IRIS, "fit.epochs", List.of(1.0, 1.0)));
        refused("values", "a minute at most", () -> new Sweep(
                Specs.iris(new Optimiser.Adam(0.01), 500, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L),
                "learning.optimiser.rate",
                IntStream.rangeClosed(1, 30).mapToObj(i -> i / 100.0).toList()));
        refused("split", "a hold-out", () -> new LearningCurve(IRIS, List.of(10, 20)));
        refused("rows", "a whole number from 21", () -> new LearningCurve(CENTRES, List.of(20, 10)));
        refused("budget", "2 to 50", () -> new RandomSearch(
                IRIS, List.of(new Range("fit.epochs", 1, 2, Range.Scale.LINEAR, true)), 51, 1));
        refused("low", "from", () -> new Range("fit.epochs", 0, 2, Range.Scale.LOG, true));
        refused("high", "above 2.0", () -> new Range("fit.epochs", 2, 2, Range.Scale.LINEAR, true));
        refused("whole", "false", () -> new Range("fit.epochs", 1, 2.5, Range.Scale.LINEAR, true));
        refused("entries", "2 to 8", () -> new Comparison(List.of(new Comparison.Entry("a", IRIS))));
        refused("name", "each once", () -> new Comparison(
                List.of(new Comparison.Entry("a", IRIS), new Comparison.Entry("a", IRIS))));
        refused("seeds", "as in the first entry", () -> new Comparison(List.of(
                new Comparison.Entry("a", IRIS), new Comparison.Entry("b", Specs.iris(new Optimiser.Adam(0.01), 8, 3L)))));
        refused("set", "as in the first entry", () -> new Comparison(
                List.of(new Comparison.Entry("a", IRIS), new Comparison.Entry("b", CENTRES))));
    }

    private static RunResult.Studied studied(Study study) {
        return (RunResult.Studied) Engine.run(study, report -> {});
    }

    private static RunResult.Studied stopped(
            Study study, List<TrialReport> trials, List<EpochReport> epochs, int mostTrials, int mostEpochs) {
        RunResult.Studied result = (RunResult.Studied) Engine.run(study, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void epochOf(Trial trial, EpochReport report) {
                epochs.add(report);
            }

            @Override
            public void trial(TrialReport report) {
                trials.add(report);
            }

            @Override
            public boolean stopRequested() {
                return trials.size() >= mostTrials || epochs.size() >= mostEpochs;
            }
        });
        assertThat(result.stopped()).isTrue();
        return result;
    }

    private static TrialReport.Outcome outcome(TrialReport report) {
        return Objects.requireNonNull(report.outcome(), report.problem());
    }

    private static EpochReport.Score unseen(TrialReport report) {
        return Objects.requireNonNull(outcome(report).unseen());
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
