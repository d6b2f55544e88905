package argmax.lessons.exercise.train;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.GanReport;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points on results made by hand. */
class GoalsTest {
    private static final String HEAD =
            """
            type: train
            title: Written
            points: 3
            question: Train.
            solution: So.
            run: |
              Data(blobs2)
              Dense(1, logistic)
              Fit(epochs=$epochs, seeds=[$seeds])
            seeds: 2
            controls:
              epochs: {kind: whole, label: Epochs, least: 1, most: 50, start: 10}
            reference: {epochs: 20}
            measured: Never.
            """;

    private static final String GAN =
            """
            goals:
              - {measure: mean, target: 2, naive: 0.5, threshold: 0.1}
              - {measure: deviation, target: 0.8, naive: 0.5, threshold: 0.1}
            """;

    private static final String DECORRELATED =
            """
            goals:
              - {measure: auc, naive: 0.5, threshold: 0.87}
            limits:
              - {measure: correlation, most: 0.15}
            """;

    @ParameterizedTest
    @CsvSource({
        // Distances 0 and 0: all. 0.3 lies half way from 0.5 to 0.1. The worse goal decides. Beyond naive: none.
        "2, 0.8, CORRECT, 3",
        "2.3, 0.8, PARTIAL, 1.5",
        "2.3, 0.4, PARTIAL, 0.75",
        "1.7, 0.9, PARTIAL, 1.5",
        "2.1, 1.3, WRONG, 0",
        "-5, 0.8, WRONG, 0",
    })
    void thePointsFollowTheGoalThatIsFarthestFromBeingReached(double mean, double deviation, Outcome outcome, double points) {
        Verdict verdict = grade(HEAD + GAN, gan(mean, deviation));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualTo(points);
    }

    @Test
    void eachGoalIsToldWithItsSpreadAndItsThreshold() {
        assertThat(grade(HEAD + GAN, gan(2.3, 0.8)).feedback())
                .contains(
                        "Mean of the generated numbers: distance from 2 0.3, the median of 2 seeds (0.3 to 0.3)."
                                + " All points up to 0.1; none from 0.5.",
                        "Standard deviation of the generated numbers: distance from 0.8",
                        "The goal that is farthest from being reached decides.");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.1, CORRECT, 3", "0.685, 0.15, PARTIAL, 1.5", "0.9, 0.151, WRONG, 0"})
    void aLimitHasToHoldForAnyPoints(double auc, double correlation, Outcome outcome, double points) {
        DecorrelationReport.State state = new DecorrelationReport.State(0, 0, auc, correlation);
        DecorrelationReport report = new DecorrelationReport(1, 1, List.of(state, state));
        Verdict verdict = grade(HEAD + DECORRELATED, adversarial(report, false));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualTo(points);
        assertThat(verdict.feedback()).contains("|r| with the nuisance", "it has to be at most 0.15");
    }

    @Test
    void whatWasStoppedOrIsNotMeasuredCostsNothing() {
        GanReport report = ((GanReport) ((RunResult.Adversarial) gan(2, 0.8)).outcome());
        assertThat(grade(HEAD + GAN, adversarial(report, true)).outcome()).isEqualTo(Outcome.CANNOT_GRADE);
        Verdict unmeasured = grade(HEAD + GAN, Runs.finished(0.9, Runs.falling()));
        assertThat(unmeasured.outcome()).isEqualTo(Outcome.CANNOT_GRADE);
        assertThat(unmeasured.feedback()).contains("Mean of the generated numbers");
    }

    @Test
    void lessIsBetterWhereTheThresholdIsTheSmallerNumber() {
        String loss = "metric: loss\nnaive: 0.5\nthreshold: 0.2\n";
        Verdict verdict = grade(HEAD + loss, Runs.finished(0.9, Runs.falling()));
        // Runs.finished has a loss of 0.3, two thirds of the way.
        assertThat(verdict.points()).isEqualTo(2);
        assertThat(verdict.feedback()).contains("Loss on unseen rows 0.3. All points up to 0.2; none from 0.5.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'metric: accuracy, naive: 0.5, threshold: 0.5'            | naive has to differ from threshold
                    'metric: beauty, naive: 0.5, threshold: 0.6'              | metric is "beauty"; allowed is one of accuracy, r2, auc
                    'goals: [], limits: []'                                   | goals is empty
                    'goals: [{measure: auc, naive: 0, threshold: 1}], naive: 1' | naive stands beside goals, which says the same
                    'metric: loss, naive: 1, threshold: 0, limits: [{measure: epochs}]' | limits[1].measure needs least or most
                    'metric: mean, naive: 0, threshold: 1'                    | reference can't be judged by this goal: Such a run has no
                    """)
    void whatAnAuthorGetsWrongIsTold(String goals, String problem) {
        String text = HEAD + Stream.of(goals.split(", (?=[a-z]+: (?![^{]*}))", -1)).reduce("", (all, line) -> all + line + "\n");
        assertThat(Written.mistakes(text)).anySatisfy(mistake -> assertThat(mistake.problem()).startsWith(problem));
    }

    @Test
    void naiveWaysAreTriedAndToldOf() {
        String baselines =
                """
                metric: accuracy
                naive: 0.3
                threshold: 0.5
                starter: {epochs: 1}
                baselines:
                  - {name: little patience, reaches: 0.1, settings: {epochs: 2}}
                """;
        String text = (HEAD + baselines).replace("Dense(1, logistic)", "Dense(1, logistic)\n  SGD(0.1)");
        ExerciseCheck.Report report = Written.report(text);
        assertThat(report.mistakes())
                .anySatisfy(mistake -> assertThat(mistake.problem()).startsWith("baselines[1].reaches is exceeded: little patience"));
        assertThat(report.notes())
                .anySatisfy(note -> assertThat(note).startsWith("written.yaml: reference: ").contains("learners pass; Accuracy mean 0."))
                .anySatisfy(note -> assertThat(note).startsWith("written.yaml: little patience: "));
    }

    private static Verdict grade(String text, RunResult result) {
        Train train = (Train) Written.exercise(text);
        return Grader.grade(train, Variants.draw(train, 1), new Answer(Map.of()), Optional.of(result));
    }

    private static RunResult gan(double mean, double deviation) {
        GanReport.State state = new GanReport.State(1, 1, mean, deviation);
        return adversarial(
                new GanReport(1, 1, 1, List.of(state, state), new GanReport.Picture(List.of(), List.of(), List.of(), List.of())),
                false);
    }

    private static RunResult adversarial(AdversarialReport outcome, boolean stopped) {
        Receipt receipt = Runs.finished(0.9, Runs.falling()).receipt();
        return new RunResult.Adversarial(stopped, List.of(outcome), outcome, receipt);
    }
}
