package argmax.lessons.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Optimiser;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.Comparison;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.CurveSelectionReport;
import argmax.engine.run.Decorrelation;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.EpochReport.Score;
import argmax.engine.run.GanReport;
import argmax.engine.run.LearningCurve;
import argmax.engine.run.PairedDifference;
import argmax.engine.run.Player;
import argmax.engine.run.Receipt;
import argmax.engine.run.RefitReport;
import argmax.engine.run.Rounds;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Trial;
import argmax.engine.run.TrialReport;
import argmax.engine.stat.regression.Polynomial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What trials, refits and duels tell that nobody has run, on both sides of each threshold. */
class StudySymptomsTest {
    /** 100 rows validate: the standard error of 90 % is 3 %. */
    private static final TrainNetwork BASE = Specs.network(
            Specs.data("blobs2", Scaling.STANDARD, null),
            new Split.HoldOut(0.2, 0, 1),
            Graph.logistic(List.of()),
            new Optimiser.Sgd(0.1),
            Specs.fit(64, 20, 1L));

    private static final Sweep SWEEP = new Sweep(BASE, "learning.optimiser.rate", List.of(0.001, 0.01, 0.1));
    private static final Dense LINE = new Dense(1, Activation.IDENTITY);

    @Test
    void aBestThatOthersNearlyReachIsChance() {
        assertThat(new BestWithinError().seenIn(studied(SWEEP, 0.5, 0.9, 0.871)).getFirst())
                .isEqualTo("rate 0.01 is best in validation with 90 %, but 1 of the other 2 trials come within its"
                        + " standard error"
                        + " of 3 percentage points.");
        assertThat(new BestWithinError().seenIn(studied(SWEEP, 0.5, 0.9, 0.869))).isEmpty();
    }

    @Test
    void aBestAtTheEndOfItsRangeAsksForMore() {
        assertThat(new BestAtBorder().seenIn(studied(SWEEP, 0.5, 0.7, 0.9)))
                .containsExactly("The best, rate 0.1 with 90 % in validation, stands at the upper end of what was tried:"
                        + " go on in that direction.");
        assertThat(new BestAtBorder().seenIn(studied(SWEEP, 0.9, 0.7, 0.5)).getFirst()).contains("at the lower end");
        assertThat(new BestAtBorder().seenIn(studied(SWEEP, 0.5, 0.9, 0.7))).isEmpty();
        assertThat(Diagnosis.of(studied(SWEEP, 0.5, 0.9, 0.7)).findings().getFirst().words())
                .isEqualTo("Of 3 trials rate 0.01 is best in validation with 90 %; its standard error there is 3"
                        + " percentage points.");
    }

    @Test
    void trialsWithoutAScoreAreCounted() {
        assertThat(new TrialsWithoutScore().seenIn(studied(SWEEP, 0.5, 0.9, null))).containsExactly(
                "1 of 3 trials came to no score, rate 0.1 the first of them.", "It diverged.");
        assertThat(new TrialsWithoutScore().seenIn(studied(SWEEP, 0.5, 0.9, 0.7))).isEmpty();
        assertThat(Diagnosis.of(studied(SWEEP, null, null, null)).findings()).hasSize(1);
    }

    @Test
    void aLearningCurveThatStillRisesAsksForRows() {
        LearningCurve curve = new LearningCurve(BASE, List.of(20, 50, 100));
        assertThat(new MoreRowsHelp().seenIn(studied(curve, 0.7, 0.86, 0.9))).containsExactly(
                "From 50 to 100 rows the validation score still rose by 4 percentage points, to 90 %: more rows would help.");
        assertThat(new MoreRowsHelp().seenIn(studied(curve, 0.7, 0.88, 0.9))).isEmpty();
        assertThat(Diagnosis.of(studied(curve, 0.7, 0.88, 0.9)).kinds()).containsExactly("sound-study");
    }

    @Test
    void aDifferenceWithinTwoStandardErrorsIsNone() {
        Comparison race = new Comparison(List.of(new Comparison.Entry("a", BASE), new Comparison.Entry("b", BASE)));
        assertThat(new PairsUndecided().seenIn(pair(race, 0.039, 0.02)).getFirst())
                .isEqualTo("b differs from a by 3.9 percentage points, with a standard error of 2 percentage points over 2"
                        + " pairs:"
                        + " no difference is shown. More seeds would tell.");
        assertThat(new PairsUndecided().seenIn(pair(race, 0.041, 0.02))).isEmpty();
        assertThat(new PairsUndecided().seenIn(pair(race, 0.5, null)).getFirst()).contains("a single pair");
        assertThat(Diagnosis.of(pair(race, -0.041, 0.02)).findings().getFirst().words()).startsWith("b is worse than a by 4.1");
    }

    @Test
    void refitsWeighBiasAgainstVariance() {
        BiasVariance spec = new BiasVariance("sine", 20, List.of(new Polynomial(1), new Polynomial(3), new Polynomial(9)),
        10, 1);
        List<RefitReport> reports = List.of(refit(1, 1, 0.2, 0.01), refit(2, 3, 0.005, 0.02), refit(3, 9, 0.004, 0.08));
        assertThat(Diagnosis.of(new RunResult.Refitted(false, reports, receipt(spec))).findings().getFirst().sentences())
                .containsExactly(
                        "The error is least, 0.115, for degree 3, with bias² 0.005 and variance 0.02 above a noise of 0.09.",
                        "Too stiff is degree 1 with a bias² of 0.2; degree 9 follows the noise with a variance of 0.08.");
    }

    @Test
    void choicesAmongCurvesAreCounted() {
        CurveSelection spec = new CurveSelection("sine", 20, List.of(new Polynomial(1), new Polynomial(3)), 0.3, 5, 3, 1);
        List<RefitReport> reports = List.of(
                new CurveSelectionReport(1, 2, new Polynomial(1), List.of(1.0, 1.0, 3.0), List.of(3.0, 3.0, 3.0), 0.3),
                new CurveSelectionReport(2, 2, new Polynomial(3), List.of(2.0, 2.0, 2.0), List.of(2.0, 2.0, 2.0), 0.1));
        assertThat(Diagnosis.of(new RunResult.Refitted(false, reports, receipt(spec))).findings().getFirst().words())
                .isEqualTo("On fresh rows degree 3 is best; of 3 reshuffles the hold-out chose it in 1, k-fold in 3:"
                        + " a single split leaves more to chance.");
    }

    @Test
    void aGeneratorIsHeldAgainstTheNumbersItImitates() {
        assertThat(kind(gan(1.3, 2, 0.39))).isEqualTo("generator-collapsed");
        assertThat(kind(gan(1.3, 2, 0.41))).isEqualTo("sound-duel");
        assertThat(kind(gan(1.3, 1.59, 0.8))).isEqualTo("generator-off-target");
        assertThat(kind(gan(1.3, 1.61, 0.8))).isEqualTo("sound-duel");
        assertThat(kind(gan(1.3, 2, 1.21))).isEqualTo("generator-off-target");
        assertThat(kind(gan(0.27, 2, 0.8))).isEqualTo("discriminator-wins");
        assertThat(Diagnosis.of(gan(0.28, 2, 0.8)).findings().getFirst().words())
                .contains("the mean 2 and the spread 0.8, the real ones 2 and 0.8", "0.28 nats, and 1.39 would mean");
    }

    @Test
    void aClassifierThatFollowsTheNuisanceIsStillCorrelated() {
        assertThat(Diagnosis.of(decorrelated(0.21)).findings().getFirst().words())
                .startsWith("With an AUC of 0.9 the classifier still goes with the nuisance, |r| = 0.21");
        assertThat(kind(decorrelated(0.19))).isEqualTo("sound-duel");
    }

    private static String kind(RunResult result) {
        return Diagnosis.of(result).kinds().findFirst().orElseThrow();
    }

    private static RunResult studied(Study study, @Nullable Double... validation) {
        return compared(study, List.of(), validation);
    }

    private static RunResult compared(Study study, List<PairedDifference> pairs, @Nullable Double... validation) {
        List<TrialReport> reports = new ArrayList<>();
        for (int i = 0; i < validation.length; i++) {
            Trial trial = study.trials().get(i);
            Double score = validation[i];
            TrialReport.Outcome outcome =
                    score == null ? null : new TrialReport.Outcome(20, new Score(0.3, 0.9), new Score(0.3, score), null, null);
            String problem = score == null ? "It diverged." : null;
            reports.add(new TrialReport(i + 1, validation.length, trial.name(), trial.settings(), List.of(1L), outcome,
                    problem));
        }
        Integer best = TrialReport.best(reports).map(TrialReport::trial).orElse(null);
        return new RunResult.Studied(false, reports, best, null, "", pairs, receipt(study));
    }

    private static RunResult pair(Comparison race, double mean, @Nullable Double error) {
        List<Double> differences = error == null ? List.of(mean) : List.of(mean - error, mean + error);
        return compared(race, List.of(new PairedDifference("b", "a", mean, error, 1, 1, differences)), 0.8, 0.9);
    }

    private static RefitReport refit(int number, int degree, double biasSquared, double variance) {
        double error = biasSquared + variance + 0.09;
        return new BiasVarianceReport(
                number, 3, new Polynomial(degree), biasSquared, variance, 0.09, error, 0.01, List.of(), List.of(), List.of(),
                List.of());
    }

    /** The real numbers are 1.2 and 2.8, as often: mean 2, standard deviation 0.8. */
    private static RunResult gan(double discriminatorLoss, double mean, double deviation) {
        List<Double> halves = List.of(0.5, 0.5);
        GanReport report = new GanReport(
                1,
                1,
                100,
                List.of(new GanReport.State(discriminatorLoss, 0.7, mean, deviation)),
                new GanReport.Picture(List.of(1.2, 2.8), halves, halves, halves));
        Player player = new Player(List.of(LINE), new Optimiser.Adam(0.01));
        TrainGan spec = new TrainGan(
                Specs.data("gan1d", Scaling.NONE, null), 1, player, player, 1, new Rounds(16, 100, 1, List.of(1L)));
        return new RunResult.Adversarial(false, List.of(report), report, receipt(spec));
    }

    private static RunResult decorrelated(double correlation) {
        TrainDecorrelated spec = new TrainDecorrelated(
                Specs.data("nuisance", Scaling.NONE, null),
                new Split.HoldOut(0.2, 0, 1),
                new Player(List.of(LINE), new Optimiser.Adam(0.01)),
                new Player(List.of(new Dense(2, Activation.SOFTMAX)), new Optimiser.Adam(0.01)),
                new Decorrelation("z", 1, 1),
                Specs.fit(64, 1, 1L));
        DecorrelationReport report =
                new DecorrelationReport(1, 1, List.of(new DecorrelationReport.State(0.4, 0.69, 0.9, correlation)));
        return new RunResult.Adversarial(false, List.of(report), report, receipt(spec));
    }

    private static Receipt receipt(RunSpec spec) {
        return new Receipt(spec, "", "", "", 0);
    }
}
