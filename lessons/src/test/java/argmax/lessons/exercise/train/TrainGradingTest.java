package argmax.lessons.exercise.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.InvalidAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainGradingTest {
    private final Train train = (Train) SampleCourse.exercise("blobs-line");
    private final Variant variant = Variants.draw(train, 11);

    @Test
    void theFormBecomesTheRun() {
        TrainNetwork spec = spec(Map.of("inputs", List.of("x1", "x2"), "hidden", List.of("8, 4"), "rate", List.of("0,5")));

        assertThat(spec.data().inputs()).containsExactly("x1", "x2");
        assertThat(spec.data().scaling()).isEqualTo(Scaling.STANDARD);
        assertThat(spec.network())
                .isEqualTo(Graph.logistic(List.of(new Dense(8, Activation.RELU), new Dense(4, Activation.RELU))));
        assertThat(spec.learning()).isEqualTo(Learning.by(new Optimiser.Sgd(0.5)));
        assertThat(spec.epochs()).isEqualTo(10);
        assertThat(spec.fit().earlyStopping()).isNull();
    }

    @Test
    void seedsBelongToTheVariant() {
        assertThat(spec(Map.of()).fit().seeds()).hasSize(3).doesNotHaveDuplicates();
        assertThat(spec(Map.of("epochs", List.of("5"))).fit().seeds()).isEqualTo(spec(Map.of()).fit().seeds());
        TrainNetwork another = (TrainNetwork) Grader.run(train, Variants.draw(train, 12), new Answer(Map.of())).orElseThrow();
        assertThat(another.fit().seeds()).doesNotContainAnyElementsOf(spec(Map.of()).fit().seeds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    epochs  | 0            | Epochs is "0"; allowed is a whole number from 1 to 50.
                    rate    | NaN          | Learning rate is "NaN"; allowed is a number from 0.0001 to 10.
                    hidden  | 8, x         | Hidden layers is "8, x"; allowed is at most 20 whole numbers from 1 to 4096
                    hidden  | 1000000000   | Hidden layers is "1000000000"; allowed is at most 20 whole numbers from 1 to 4096
                    hidden  | 4096,4096    | Hidden layers doesn't go with the rest: network is
                    scaling | ${7*7}       | Scaling is "${7*7}"; allowed is one of none, standard.
                    """)
    void whatTheEngineRefusesIsToldAtItsControl(String control, String value, String problem) {
        InvalidAnswer refused = catchThrowableOfType(
                InvalidAnswer.class, () -> Grader.read(train, variant, Map.of(control, List.of(value))));
        assertThat(refused.problems()).containsOnlyKeys(control);
        assertThat(refused.problems().get(control)).startsWith(problem);
    }

    @Test
    void aRealRunIsGradedByItsMedianScore() {
        Verdict good = run(Map.of("inputs", List.of("x1", "x2"), "epochs", List.of("20")));
        Verdict naive = run(Map.of("inputs", List.of("x1")));

        assertThat(good.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(good.points()).isEqualTo(3);
        assertThat(good.feedback()).contains("the median of 3 seeds", "All points from 0.91; none up to 0.841.");
        assertThat(naive.points()).isLessThan(0.3);
    }

    @ParameterizedTest
    @CsvSource({"0.841, WRONG, 0", "0.9, PARTIAL, 2.56", "0.9099, PARTIAL, 2.99", "0.91, CORRECT, 3", "1, CORRECT, 3"})
    void pointsAreLinearBetweenNaiveAndThreshold(double score, Outcome outcome, double points) {
        Verdict verdict = grade(Runs.finished(score, Runs.falling()));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.points()).isEqualTo(points);
    }

    @Test
    void aMissIsExplainedByTheFirstPropertyThatHolds() {
        assertThat(grade(Runs.finished(0.85, Runs.falling())).feedback()).contains("<p>The loss is still falling.</p>");
        assertThat(grade(Runs.finished(0.85, Runs.flat())).feedback()).contains("<p>More epochs won't help.</p>");
        assertThat(grade(Runs.finished(0.95, Runs.falling())).feedback()).doesNotContain("still falling");
        assertThat(grade(Runs.diverged()).feedback())
                .contains("The run ended in epoch 2: loss of layer 1 left the range of numbers.")
                .contains("<p>The steps are too large.</p>");
        assertThat(grade(Runs.diverged()).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void whatIsNotTheLearnersFaultCostsNothing() {
        assertThat(grade(new RunResult.Failed("The <node> was lost.")))
                .isEqualTo(new Verdict(
                        Outcome.CANNOT_GRADE, 0, 3, "<p>The run could not be done: The &lt;node&gt; was lost.</p>"));
        assertThat(grade(Runs.stopped()).outcome()).isEqualTo(Outcome.CANNOT_GRADE);
        assertThatThrownBy(() -> Grader.grade(train, variant, new Answer(Map.of()), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict grade(RunResult result) {
        return Grader.grade(train, variant, new Answer(Map.of()), Optional.of(result));
    }

    private TrainNetwork spec(Map<String, List<String>> raw) {
        return (TrainNetwork) Grader.run(train, variant, Grader.read(train, variant, raw)).orElseThrow();
    }

    private Verdict run(Map<String, List<String>> raw) {
        return grade(Engine.run(spec(raw), _ -> {}));
    }
}
