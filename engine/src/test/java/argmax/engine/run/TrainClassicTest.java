package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.classic.NearestCentroid;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainClassicTest {
    private static final Split HOLD_OUT = new Split.HoldOut(0.2, 0, 1);
    private static final Watch MAP = new Watch(false, List.of(Frame.Kind.DECISION_MAP), 1);

    @Test
    void theNearestOfTwoCentresIsNearlyTheBestThereIsForTwoClouds() {
        RunResult.Finished run = finish(blobs(HOLD_OUT, 1L));

        // Φ(√2) and Φ(2), with three standard errors of 10000 rows.
        assertThat(run.assessment().score()).isCloseTo(0.9214, within(0.0081));
        assertThat(run.assessment().rocs()).singleElement().satisfies(roc -> assertThat(roc.auc()).isCloseTo(0.9772, within(0.005)));
        assertThat(run.assessment().loss()).isCloseTo(1 - run.assessment().score(), within(1e-12));
        assertThat(run.curves()).singleElement().satisfies(report -> {
            assertThat(report.epoch()).isOne();
            assertThat(report.epochs()).isOne();
            assertThat(report.train().loss()).isCloseTo(1 - report.train().accuracy(), within(1e-12));
            assertThat(report.training()).isZero();
        });
        assertThat(run.receipt().backend()).isEqualTo("argmax");
    }

    @Test
    void withFoldsEachRowIsJudgedOnceAndEachFoldByItself() {
        RunResult.Assessment assessment = finish(new TrainClassic(
                        new DataChoice("iris", List.of(), Scaling.STANDARD),
                        new Split.KFold(5, 3),
                        new NearestCentroid(),
                        List.of(1L, 2L),
                        Watch.NOTHING_MORE))
                .assessment();

        assertThat(assessment.confusion().counts())
                .allSatisfy(row -> assertThat(row.stream().mapToInt(Integer::intValue).sum()).isEqualTo(50));
        assertThat(assessment.seeds()).extracting(RunResult.SeedScores::seed).containsExactly(1L, 2L);
        assertThat(assessment.seeds()).allSatisfy(seed -> {
            assertThat(seed.folds()).hasSize(5);
            assertThat(Spread.mean(seed.folds())).isCloseTo(seed.unseen().accuracy(), within(1e-12));
            assertThat(seed.validation()).isEqualTo(seed.unseen());
        });
        // python3 -c "from sklearn.datasets import *;from sklearn.neighbors import *;from sklearn.pipeline import *;
        // from sklearn.preprocessing import *;from sklearn.model_selection import *;x,y=load_iris(return_X_y=True);
        // print(cross_val_score(make_pipeline(StandardScaler(),NearestCentroid()),x,y,cv=StratifiedKFold(5)).mean())": 0.853
        assertThat(assessment.score()).isCloseTo(0.853, within(0.03));
    }

    @Test
    void aMapOfTwoInputsIsDrawnInUnitsOfTheData() {
        List<Frame> frames = new ArrayList<>();
        Engine.run(
                new TrainClassic(
                        new DataChoice("blobs2", List.of(), Scaling.STANDARD), HOLD_OUT, new NearestCentroid(), List.of(1L), MAP),
                new RunObserver() {
                    @Override
                    public void epoch(EpochReport report) {}

                    @Override
                    public void frame(Frame frame) {
                        frames.add(frame);
                    }
                });

        assertThat(frames).singleElement().isInstanceOfSatisfying(Frame.DecisionMap.class, map -> {
            assertThat(map.x().getFirst()).isBetween(-6.0, -2.0);
            // The difference of the margins: below 0 far in the first class, above 0 far in the second.
            assertThat(map.values().getFirst().getFirst()).isNegative();
            assertThat(map.values().getLast().getLast()).isPositive();
        });
    }

    @Test
    void stoppingStillAssessesWhatWasLearned() {
        RunResult result = Engine.run(blobs(HOLD_OUT, 1L, 2L), new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        });
        assertThat(result).isInstanceOfSatisfying(
                RunResult.Stopped.class, stopped -> assertThat(stopped.assessment().score()).isGreaterThan(0.9));
    }

    @Test
    void aRunRepeatsBitForBitAndComesBackFromJson() {
        TrainClassic spec = blobs(new Split.KFold(3, 1), 1L, 2L);
        RunResult result = finish(spec);

        assertThat(Engine.run(spec, report -> {})).isEqualTo(result);
        assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
        assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
    }

    @Test
    void aResultStoredBeforeSeedsWereJudgedByThemselvesCanStillBeRead() {
        RunResult.Finished result = finish(blobs(HOLD_OUT, 1L));
        String old = RunJson.write(result).replaceAll(",\"seeds\":\\[\\{.*?}]", "");

        assertThat(old).doesNotContain("folds");
        assertThat(RunJson.readResult(old)).isInstanceOfSatisfying(RunResult.Finished.class, read -> {
            assertThat(read.assessment().seeds()).isEmpty();
            assertThat(read.assessment().scores()).isEqualTo(result.assessment().scores());
        });
    }

    @Test
    void whatCanNotBeLearnedIsRefused() {
        Learner learner = new NearestCentroid();
        refused("set", "one with classes", () -> new TrainClassic(
                new DataChoice("sine", List.of(), Scaling.NONE), HOLD_OUT, learner, List.of(1L), Watch.NOTHING_MORE));
        refused("seeds", "1 to 10", () -> blobs(HOLD_OUT));
        refused("test", "0, since blobs2 has", () -> blobs(new Split.HoldOut(0.2, 0.2, 1), 1L));
        refused("traceWeights", "false", () -> new TrainClassic(
                new DataChoice("blobs2", List.of(), Scaling.NONE), HOLD_OUT, learner, List.of(1L), Watch.WEIGHTS));
        refused("frames", "DECISION_MAP of two inputs", () -> new TrainClassic(
                new DataChoice("iris", List.of(), Scaling.NONE), new Split.KFold(5, 1), learner, List.of(1L), MAP));
    }

    private static TrainClassic blobs(Split split, Long... seeds) {
        return new TrainClassic(
                new DataChoice("blobs2", List.of(), Scaling.NONE), split, new NearestCentroid(), List.of(seeds), Watch.NOTHING_MORE);
    }

    private static RunResult.Finished finish(RunSpec spec) {
        return (RunResult.Finished) Engine.run(spec, report -> {});
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
