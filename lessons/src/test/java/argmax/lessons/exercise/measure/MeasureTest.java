package argmax.lessons.exercise.measure;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.Engine;
import argmax.engine.run.GanReport;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.SeedScores;
import argmax.engine.run.text.Specification;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final RunResult.Finished RUN = (RunResult.Finished) Engine.run(
            Specification.parse("Data(blobs2)\nDense(1, logistic)\nSGD(0.3)\nFit(epochs=2, seeds=[1, 2, 3])"), _ -> {});

    @Test
    void aClassifierIsMeasuredPerSeed() {
        List<SeedScores> seeds = RUN.assessment().seeds();
        assertThat(Measure.ACCURACY.of(RUN)).isEqualTo(RUN.assessment().scores());
        assertThat(Measure.R2.of(RUN)).isEmpty();
        assertThat(Measure.LOSS.of(RUN)).isEqualTo(seeds.stream().map(seed -> seed.unseen().loss()).toList());
        assertThat(Measure.VALIDATION_LOSS.of(RUN)).isEqualTo(seeds.stream().map(seed -> seed.validation().loss()).toList());
        assertThat(Measure.TRAINING_LOSS.of(RUN)).containsExactly(RUN.curves().getLast().train().loss());
        assertThat(Measure.PARAMETERS.of(RUN)).containsExactly(3.0);
        assertThat(Measure.EPOCHS.of(RUN)).containsExactly(2.0);
        assertThat(Measure.MEAN.of(RUN)).isEmpty();
    }

    @Test
    void theAreaUnderTheCurveIsKeptForEachSeed() {
        List<Double> areas = Measure.AUC.of(RUN);
        // The best possible is Φ(2) = 0.977.
        assertThat(areas).hasSize(3).allSatisfy(area -> assertThat(area).isBetween(0.9, 0.978));
        int median = RUN.assessment().scores().indexOf(RUN.assessment().score());
        assertThat(areas.get(median)).isEqualTo(RUN.assessment().rocs().getFirst().auc());
    }

    @Test
    void aStoredResultWithoutAreasPerSeedHasThatOfItsCurve() {
        String stored = RunJson.write(RUN).replaceAll(",\"auc\":[0-9.E-]+(?=})", "");
        RunResult.Finished read = (RunResult.Finished) RunJson.readResult(stored);
        assertThat(read.assessment().seeds()).extracting(SeedScores::auc).containsOnlyNulls();
        assertThat(Measure.AUC.of(read)).containsExactly(RUN.assessment().rocs().getFirst().auc());
    }

    @Test
    void numbersAreMeasuredByTheirErrorWithTheNoiseOfTheSet() {
        RunResult.Finished fit = (RunResult.Finished) Engine.run(
                RunJson.readSpec(
                        """
                        {"type": "fit-curve", "data": {"set": "sine", "inputs": [], "scaling": "NONE", "rows": 40},
                        "regression": {"type": "Polynomial", "degree": 3}, "seeds": [1]}"""),
                _ -> {});
        assertThat(Measure.ACCURACY.of(fit)).isEmpty();
        assertThat(Measure.R2.of(fit)).isEqualTo(fit.assessment().scores());
        // 0.09 is the variance of the noise.
        assertThat(Measure.ERROR.of(fit).getFirst()).isCloseTo(fit.assessment().loss() + 0.09, Offset.offset(1e-12));
    }

    /** Three of the twenty inputs matter, and a penalty of 0.7 on |w| leaves these alone; least squares leaves all. */
    @Test
    void weightsThatArentZeroAreCountedWithoutBiases() {
        String text = "Data(sparse20)\nSplit(validation=0.05, test=0, seed=2)\nDense(1, identity)\nPenalty(l1=%s)\nAdam(0.05)\n"
                + "Fit(batch_size=64, epochs=300, seeds=[1])\nWatch(trace_weights=%s)";
        assertThat(Measure.NON_ZERO_WEIGHTS.of(run(text.formatted("0", "true")))).containsExactly(20.0);
        assertThat(Measure.NON_ZERO_WEIGHTS.of(run(text.formatted("0.7", "true")))).containsExactly(3.0);
        assertThat(Measure.NON_ZERO_WEIGHTS.of(run(text.formatted("0.7", "false")))).isEmpty();
        assertThat(Measure.NON_ZERO_WEIGHTS.of(RUN)).isEmpty();
    }

    @Test
    void twoNetworksAreMeasuredByTheirOutcome() {
        RunResult gan = adversarial(new GanReport(
                2, 2, 10, List.of(new GanReport.State(1, 1, 1.9, 0.7), new GanReport.State(1, 1, 2.2, 0.9)),
                new GanReport.Picture(List.of(), List.of(), List.of(), List.of())));
        assertThat(Measure.MEAN.of(gan)).containsExactly(1.9, 2.2);
        assertThat(Measure.DEVIATION.of(gan)).containsExactly(0.7, 0.9);
        assertThat(Measure.AUC.of(gan)).isEmpty();
        RunResult apart = adversarial(new DecorrelationReport(1, 1, List.of(new DecorrelationReport.State(0.5, 0.6, 0.88, 0.05))));
        assertThat(Measure.AUC.of(apart)).containsExactly(0.88);
        assertThat(Measure.CORRELATION.of(apart)).containsExactly(0.05);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(new Measured(List.of(3.0, 1.0, 2.0, 9.0)).median()).isEqualTo(2.5);
        assertThat(new Measured(List.of(0.92, 0.91004, 0.93)).shown(false)).isEqualTo("0.92, the median of 3 seeds (0.91 to 0.93)");
        assertThat(Measured.shown(0.90999, false)).isEqualTo("0.9099");
        assertThat(Measured.shown(0.11001, true)).isEqualTo("0.1101");
        assertThat(Measured.shown(0.000123456, true)).isEqualTo("0.0001235");
        assertThat(Measured.shown(Double.POSITIVE_INFINITY, true)).isEqualTo("beyond all numbers");
    }

    private static RunResult run(String specification) {
        return Engine.run(Specification.parse(specification), _ -> {});
    }

    private static RunResult adversarial(AdversarialReport outcome) {
        return new RunResult.Adversarial(false, List.of(outcome), outcome, new Receipt(RUN.receipt().spec(), "", "", "", 0));
    }
}
