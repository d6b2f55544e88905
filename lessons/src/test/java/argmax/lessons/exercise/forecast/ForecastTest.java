package argmax.lessons.exercise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.engine.run.Comparison;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrialReport;
import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.Written;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    /** At a rate of 10 each step multiplies the distance from the minimum by 20 or so: the second run leaves the range of numbers. */
    private static final String RACE =
            """
            type: forecast
            title: A race
            points: 4
            parameters: {rate: [0.01, 0.02]}
            question: Who wins?
            solution: Squared errors pull ever harder.
            runs:
              a: {label: "Rate {{rate}}", run: "Data(sine)\\nSplit(test=0)\\nDense(1, identity)\\nSGD({{rate}})\\nFit(batch_size=4, epochs=5, seeds=[$seeds])"}
              b: {label: Rate 10, run: "Data(sine)\\nSplit(test=0)\\nDense(1, identity)\\nSGD(10)\\nFit(batch_size=4, epochs=5, seeds=[$seeds])"}
            seeds: 1
            questions:
              - {name: winner, kind: wins, label: A wins, share: 2, expect: yes}
              - {name: wild, kind: event, of: b, when: diverged, label: B diverges, expect: yes}
              - {name: loss, kind: range, of: a, measure: loss, label: Loss of A, least: 0, most: 5, scale: 2, expect: [0.1, 2]}
            """;

    private final Exercise race = Written.exercise(RACE);
    private final Variant variant = Variants.draw(race, 5);

    @Test
    void twoRunsAreOneComparisonFromTheSameSeeds() {
        assertThat(Grader.run(race, variant, new Answer(Map.of()))).containsInstanceOf(Comparison.class);
        Comparison comparison = (Comparison) Grader.run(race, variant, new Answer(Map.of())).orElseThrow();
        assertThat(comparison.entries()).extracting(Comparison.Entry::name).first().asString().startsWith("Rate 0.0");
        assertThat(comparison.entries().getFirst().spec().seeds()).isEqualTo(comparison.entries().getLast().spec().seeds());
    }

    @Test
    void aRunThatDivergesLosesAndIsAnOutcomeLikeAnyOther() {
        RunResult.Studied result = (RunResult.Studied) Engine.run(Grader.run(race, variant, new Answer(Map.of())).orElseThrow(), _ -> {});
        assertThat(result.trials()).extracting(TrialReport::diverged).containsExactly(false, true);
        double loss = Ending.of(result).getFirst().value(Measure.LOSS);

        Verdict sure = grade(race, result, Map.of(
                "winner", List.of("80"), "wild", List.of("60"), "loss-low", List.of("0"), "loss-high", List.of("5")));

        // (2 · (1 − 0.2²) + (1 − 0.4²) + 0) / 4 of 4 points: the whole range is 5 wide, more than the scale of 2.
        assertThat(loss).isBetween(0.0, 5.0);
        assertThat(sure.points()).isEqualTo(2 * 0.96 + 0.84);
        assertThat(sure.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(sure.feedback())
                .contains("you said 80 %; the scores were ", "and none, since it diverged, so the answer is yes")
                .contains("it happened, so the answer is yes. Brier score (0.6 − 1)² = 0.16: 0.84 of the points.")
                .contains("Interval score 5, of which 2 would leave nothing: 0 of the points.")
                .contains("These scores pay honesty")
                .endsWith("<p>Squared errors pull ever harder.</p>\n");
        assertThat(grade(race, result, Map.of("winner", List.of("50"), "wild", List.of("50"))).points()).isEqualTo(3 * 0.75);
        assertThat(grade(race, result, race.right(variant).raw()).points())
                .isGreaterThan(grade(race, result, race.slips(variant).getFirst().raw()).points());
    }

    @Test
    void whatWasStatedIsReadBesideWhatHappened() {
        RunResult result = Engine.run(Grader.run(race, variant, new Answer(Map.of())).orElseThrow(), _ -> {});
        Forecast forecast = (Forecast) race;
        Answer answer = new Answer(Map.of(
                "winner", List.of("80"), "wild", List.of("35"), "loss-low", List.of("4.9"), "loss-high", List.of("5")));
        assertThat(forecast.stated(variant, answer, result))
                .containsExactly(new Stated(false, 0.8, true), new Stated(false, 0.35, true), new Stated(true, 0.8, false));
        assertThat(forecast.stated(variant, answer, new RunResult.Failed("The node was lost."))).isEmpty();
        assertThat(forecast.stated(variant, new Answer(Map.of("winner", List.of("many"))), result)).isEmpty();
    }

    @Test
    void whoStopsTheRunEarnsNothingAndWhatFailsCostsNothing() {
        RunResult.Studied result = (RunResult.Studied) Engine.run(Grader.run(race, variant, new Answer(Map.of())).orElseThrow(), _ -> {});
        RunResult stopped = new RunResult.Studied(
                true, List.of(), null, null, "", List.of(), result.receipt());
        assertThat(grade(race, stopped, Map.of()).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(grade(race, new RunResult.Failed("The node was lost."), Map.of()))
                .isEqualTo(new Verdict(Outcome.CANNOT_GRADE, 0, 4, "<p>The run could not be done: The node was lost.</p>"));
        TrialReport first = result.trials().getFirst();
        TrialReport lost =
                new TrialReport(1, 2, first.name(), List.of(), first.seeds(), null, "These rows don't determine the curve.");
        RunResult half = new RunResult.Studied(
                false, List.of(lost, result.trials().getLast()), null, null, "", List.of(), result.receipt());
        assertThat(grade(race, half, Map.of()).outcome()).isEqualTo(Outcome.CANNOT_GRADE);
    }

    @Test
    void whatIsSaidIsCheckedBeforeAnythingRuns() {
        assertThat(race.fields(variant)).extracting(Field::name).containsExactly("winner", "wild", "loss-low", "loss-high");
        assertThat(refused(Map.of("winner", List.of("101")))).containsOnlyKeys("winner");
        assertThat(refused(Map.of("loss-low", List.of("2"), "loss-high", List.of("1"))))
                .containsExactly(Map.entry(
                        "loss-high", "Loss of A: at most is \"1\"; allowed is a number from 2, the lower end, to 5."));
        assertThat(race.rules().missesBeforeSolution()).isEqualTo(1);
        assertThat(race.button()).isEqualTo("Commit and run");
    }

    @Test
    void aSingleRunIsAskedAboutItsNumbers() {
        Exercise epoch = SampleCourse.exercise("one-epoch");
        for (long seed = 1; seed <= 4; seed++) {
            Variant drawn = Variants.draw(epoch, seed);
            RunResult.Finished result =
                    (RunResult.Finished) Engine.run(Grader.run(epoch, drawn, new Answer(Map.of())).orElseThrow(), _ -> {});
            boolean good = result.assessment().score() >= 0.9;
            Verdict verdict = Grader.grade(
                    epoch,
                    drawn,
                    Grader.read(epoch, drawn, Map.of("good", List.of("90"), "loss-low", List.of("0"), "loss-high", List.of("2"))),
                    Optional.of(result));
            // Of the range, 2 wide and with a scale of 2, nothing is left.
            assertThat(verdict.points()).isEqualTo(Math.floor(3 * (good ? 0.99 : 0.19) * 2 / 3 * 100 + 1e-9) / 100);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    share: 2, expect: yes             | share: 2                  | questions[1].name always comes out yes
                    share: 2, expect: yes             | share: 2, expect: no      | questions[1].expect is no, but yes comes out in 20 of 20
                    when: diverged                    | when: overfitted          | questions[2].when is "overfitted"; allowed is one of diverged, or
                    of: b, when: diverged             | of: a, when: parameters >= 1 | runs can't be run or asked about so: Such a run has no number
                    'expect: [0.1, 2]'                | 'expect: [4, 5]'          | questions[3].expect holds the value in 0 of 20
                    'expect: [0.1, 2]'                | 'expect: [2]'             | questions[3].expect has to be two rising numbers
                    least: 0, most: 5                 | least: 0.1, most: 0.101   | questions[3].expect has to be two rising
                    of: a, measure                    | of: c, measure            | questions[3].of is "c"; allowed is one of a, b
                    SGD(10)                            | SGD(300)                  | runs can't be run or asked about so: Line 4, column 5
                    'Rate 10, run: "Data(sine)'        | 'Rate 10, run: "Data(hetero)' | runs can't be run or asked about so: set is
                    kind: wins                        | kind: loses               | questions[1].kind is "loses"; allowed is one of wins, event
                    name: wild                        | name: Wild                | questions[2].name is "Wild"; allowed are lower-case
                    """)
    void whatAnAuthorGetsWrongIsTold(String right, String wrong, String problem) {
        assertThat(Written.mistakes(RACE.replace(right, wrong)))
                .anySatisfy(mistake -> assertThat(mistake.problem()).startsWith(problem));
    }

    private Map<String, String> refused(Map<String, List<String>> raw) {
        return catchThrowableOfType(InvalidAnswer.class, () -> Grader.read(race, variant, raw)).problems();
    }

    private Verdict grade(Exercise exercise, RunResult result, Map<String, List<String>> raw) {
        return Grader.grade(exercise, variant, Grader.read(exercise, variant, raw), Optional.of(result));
    }
}
