package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Optimiser;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.RunResult.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineTest {
    /** Three standard errors of an accuracy near 0.92 on 10000 rows. */
    private static final double THREE_ERRORS = 0.0081;

    @Test
    void theReferenceOfTheIrisLessonReachesItsAccuracy() {
        Assessment assessment = finish(Specs.iris(new Optimiser.Adam(0.01), 40, 1L, 2L, 3L)).assessment();

        assertThat(assessment.score()).isBetween(0.93, 0.98);
        assertThat(assessment.scores()).hasSize(3).contains(assessment.score());
        assertThat(assessment.loss()).isLessThan(0.3);
        assertThat(assessment.rocs()).extracting(roc -> roc.positive()).isEqualTo(assessment.classes());
        assertThat(assessment.rocs()).allSatisfy(roc -> assertThat(roc.auc()).isGreaterThan(0.97));
        assertThat(assessment.confusion().counts()).allSatisfy(row -> assertThat(
                        row.stream().mapToInt(i -> i).sum())
                .isEqualTo(50));
    }

    @Test
    void tenSlowEpochsAreTooFewForIris() {
        assertThat(finish(Specs.iris(new Optimiser.Adam(0.001), 10, 1L, 2L, 3L)).assessment().score()).isLessThan(0.9);
    }

    @Test
    void logisticRegressionReachesWhatTheCloudsAllow() {
        // Φ(√2), less the small loss that comes from estimating the weights from 400 rows.
        assertThat(finish(Specs.blobs(20)).assessment().score()).isCloseTo(0.9214, within(THREE_ERRORS));
    }

    @Test
    void oneCoordinateAloneReachesWhatTheoryAllowsIt() {
        // Φ(1), with three standard errors.
        assertThat(finish(Specs.blobs(20, "x1")).assessment().score()).isCloseTo(0.8413, within(0.011));
    }

    @Test
    void theReceiptSaysHowToRepeatTheRun() {
        TrainNetwork spec = Specs.iris(new Optimiser.Adam(0.01), 1, 1L);
        Receipt receipt = finish(spec).receipt();

        assertThat(receipt.spec()).isEqualTo(spec);
        assertThat(receipt.dataFingerprint()).isEqualTo(DataSets.card("iris").fingerprint());
        assertThat(receipt.engineVersion()).matches("\\d+\\..*");
        assertThat(receipt.backend()).isEqualTo("fused");
        assertThat(receipt.parameters()).isEqualTo(675);
    }

    @Test
    void onlyTheFirstRowsTrainAndValidateWhereFewerAreChosen() {
        TrainNetwork all = Specs.blobs(3);
        DataChoice few = new DataChoice("blobs2", List.of(), DataChoice.Scaling.STANDARD, 40);
        RunResult.Finished result = finish(new TrainNetwork(
                few, all.split(), all.network(), all.learning(), all.fit(), Watch.NOTHING_MORE));

        assertThat(result.assessment().split().description()).startsWith("32 rows train, 8 validate and 10000 test");
        assertThat(result.receipt().dataFingerprint()).isEqualTo(DataSets.card("blobs2").fingerprint());
    }

    @Test
    void aRunRepeatsBitForBit() {
        TrainNetwork spec = Specs.iris(new Optimiser.Adam(0.01), 15, 4L, 5L);
        RunResult first = Engine.run(spec, report -> {});
        Engine.warmUp();

        assertThat(Engine.run(spec, report -> {})).isEqualTo(first);
    }

    @Test
    void bothBackEndsDrawTheSameCurves() {
        TrainNetwork spec = Specs.iris(new Optimiser.Sgd(0.1), 5, 1L);
        List<EpochReport> ours = new ArrayList<>();
        List<EpochReport> oracles = new ArrayList<>();
        Engine.run(spec, ours::add, Backend.FUSED);
        Engine.run(spec, oracles::add, Backend.ND4J);

        for (int epoch = 0; epoch < 5; epoch++) {
            assertThat(ours.get(epoch).train().loss()).isCloseTo(oracles.get(epoch).train().loss(), within(1e-4));
            assertThat(ours.get(epoch).validation().loss()).isCloseTo(oracles.get(epoch).validation().loss(), within(1e-4));
        }
    }

    @Test
    void theObserverHearsEachEpochOnceAndInOrder() {
        List<EpochReport> heard = new ArrayList<>();
        RunResult.Finished finished =
                (RunResult.Finished) Engine.run(Specs.iris(new Optimiser.Adam(0.01), 12, 1L, 2L), heard::add);

        assertThat(heard).isEqualTo(finished.curves());
        assertThat(heard).extracting(EpochReport::epoch).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(heard).allSatisfy(report -> {
            assertThat(report.epochs()).isEqualTo(12);
            assertThat(report.training()).isEqualTo(10);
            assertThat(report.validation().loss()).isBetween(report.validationLossLow(), report.validationLossHigh());
            assertThat(report.weights()).isEmpty();
        });
    }

    @Test
    void tracedWeightsAreThoseOfTheLine() {
        assertThat(finish(Specs.blobs(3)).curves()).allSatisfy(report -> assertThat(report.weights()).hasSize(3));
    }

    @Test
    void stoppingEndsTheRunAfterTheEpochAndAssessesIt() {
        List<EpochReport> heard = new ArrayList<>();
        RunResult result = Engine.run(Specs.iris(new Optimiser.Adam(0.01), 40, 1L), new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                heard.add(report);
            }

            @Override
            public boolean stopRequested() {
                return heard.size() == 7;
            }
        });

        assertThat(result).isInstanceOfSatisfying(RunResult.Stopped.class, stopped -> {
            assertThat(stopped.curves()).hasSize(7);
            assertThat(stopped.assessment().score()).isGreaterThan(0.4);
        });
    }

    @Test
    void theModelThatIsToldPredictsAsTheSeedInTheMiddleDid() {
        TrainNetwork spec = Specs.blobs(2);
        List<TrainedModel> models = new ArrayList<>();
        RunResult.Finished finished = (RunResult.Finished) Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void trained(TrainedModel model) {
                models.add(model);
            }
        });

        assertThat(models).hasSize(1);
        Samples test = DataSets.load("blobs2").test();
        double[] second = models.getFirst().outputs(0, test);
        long right = IntStream.range(0, test.rows()).filter(row -> second[row] > 0.5 == (test.label(row) == 1)).count();
        assertThat(finished.assessment().scores()).doesNotHaveDuplicates();
        assertThat((double) right / test.rows()).isEqualTo(finished.assessment().score());
    }

    @Test
    void withFoldsTheModelIsThatOfTheFirst() {
        TrainNetwork spec = Specs.iris(new Optimiser.Adam(0.01), 3, 1L);
        List<TrainedModel> models = new ArrayList<>();
        Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public boolean stopRequested() {
                return true;
            }

            @Override
            public void trained(TrainedModel model) {
                models.add(model);
            }
        });

        Samples iris = DataSets.load("iris").rows();
        Fold first = Folds.of(spec.split(), iris, 3).getFirst();
        assertThat(models).singleElement().satisfies(model -> {
            assertThat(model.scaler()).isEqualTo(StandardScaler.fit(iris.pick(first.training())));
            assertThat(model.columns()).isEqualTo(DataSets.card("iris").inputs());
            assertThat(model.parameters()).hasSize(675);
        });
    }

    @Test
    void aRunThatDivergesTellsNoModel() {
        Engine.run(Specs.exploding(), new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void trained(TrainedModel model) {
                throw new AssertionError("There is nothing to tell");
            }
        });
    }

    @Test
    void divergenceSaysWhereAndWhatCameFirst() {
        assertThat(Engine.run(Specs.exploding(), report -> {}))
                .isInstanceOfSatisfying(RunResult.Diverged.class, diverged -> {
                    assertThat(diverged.epoch()).isEqualTo(diverged.curves().size() + 1);
                    assertThat(diverged.layer()).isBetween(1, 4);
                    assertThat(diverged.what()).isIn("weight", "activation");
                });
    }

    @Test
    void earlyStoppingEndsTheRunWhenEveryTrainingHasStopped() {
        TrainNetwork spec = Specs.iris(new Optimiser.Adam(0.02), 200, 1L, 2L);
        RunResult.Finished finished = finish(new TrainNetwork(
                spec.data(), spec.split(), spec.network(), spec.learning(),
                new Fit(16, 200, new EarlyStopping(0, 4), spec.fit().seeds()), Watch.NOTHING_MORE));

        assertThat(finished.curves()).hasSizeLessThan(200);
        assertThat(finished.curves().getFirst().training()).isEqualTo(10);
        assertThat(finished.curves().getLast().training()).isZero();
        assertThat(finished.assessment().score()).isGreaterThan(0.9);
    }

    @Test
    void anObserverThatFailsEndsTheRunWithItsOwnException() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Engine.run(Specs.blobs(2), report -> {
                    throw new IllegalStateException("the database is gone");
                }))
                .withMessage("the database is gone");
    }

    @Test
    void theSplitIsToldInWordsAndCounts() {
        assertThat(finish(Specs.blobs(1)).assessment().split().description())
                .isEqualTo("400 rows train, 100 validate and 10000 test, drawn class by class with seed 1;"
                        + " the test rows are the data set's own.");
        RunResult.SplitSummary folds =
                finish(Specs.iris(new Optimiser.Adam(0.01), 1, 1L)).assessment().split();
        assertThat(folds.description()).startsWith("The 150 rows are dealt class by class, with seed 3, into 5 folds.");
        assertThat(folds.parts()).hasSize(5).allSatisfy(part -> assertThat(part.rowsPerClass()).containsExactly(10, 10, 10));
    }

    private static RunResult.Finished finish(TrainNetwork spec) {
        return (RunResult.Finished) Engine.run(spec, report -> {});
    }
}
