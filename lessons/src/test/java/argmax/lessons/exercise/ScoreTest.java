package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores as functions of verdicts, for the exercises of the course and answers of all sorts. */
class ScoreTest {
    private static final int LEARNERS = 40;

    static Stream<Exercise> exercises() {
        return Course.read().lessons().stream().flatMap(lesson -> lesson.exercises().stream());
    }

    static Stream<Exercise> gradedAtOnce() {
        return exercises().filter(exercise -> Grader.run(exercise, variant(exercise), right(exercise)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("gradedAtOnce")
    void whereTheBestCountsNeitherOrderNorRepetitionLowersAScore(Exercise exercise) {
        Random random = new Random(exercise.id().hashCode());
        for (int learner = 0; learner < LEARNERS; learner++) {
            List<Verdict> verdicts = verdicts(exercise, random);
            double score = Policy.BEST.score(verdicts);
            double most = verdicts.stream().mapToDouble(Verdict::points).max().orElse(0);
            assertThat(score).isEqualTo(most);

            List<Verdict> shuffled = new ArrayList<>(verdicts);
            shuffled.addAll(verdicts.subList(0, random.nextInt(verdicts.size() + 1)));
            Collections.shuffle(shuffled, random);
            assertThat(Policy.BEST.score(shuffled)).isEqualTo(score);
            shuffled.addAll(verdicts(exercise, random));
            assertThat(Policy.BEST.score(shuffled)).isGreaterThanOrEqualTo(score);
        }
    }

    @ParameterizedTest
    @MethodSource("gradedAtOnce")
    void regradingTwiceIsRegradingOnceAndNothingFallsUnasked(Exercise exercise) {
        Random random = new Random(~exercise.id().hashCode());
        for (int learner = 0; learner < LEARNERS; learner++) {
            for (Verdict now : verdicts(exercise, random)) {
                Verdict before = made(exercise, random);
                boolean fallAllowed = random.nextBoolean();
                Verdict once = new Regrading(before, now).applied(fallAllowed);
                assertThat(new Regrading(once, now).applied(fallAllowed)).isEqualTo(once);
                assertThat(new Regrading(before, now).applied(false).points()).isGreaterThanOrEqualTo(before.points());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void gradingTheSameAnswerTwiceSaysTheSame(Exercise exercise) {
        Variant variant = variant(exercise);
        boolean trained = Grader.run(exercise, variant, right(exercise)).isPresent();
        List<Answer> answers = trained
                ? SampleAnswers.misconceptions(exercise, variant)
                : Stream.concat(Stream.of(right(exercise)), SampleAnswers.misconceptions(exercise, variant).stream()).toList();
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            Optional<RunResult> result = Grader.run(exercise, variant, answer).map(spec -> Engine.run(spec, _ -> {}));
            Verdict once = Grader.grade(exercise, variant, answer, result);
            assertThat(Grader.grade(exercise, Variants.draw(exercise, variant.seed()), new Answer(answer.raw()), result))
                    .isEqualTo(once);
        });
    }

    @Test
    void policiesDifferInWhichVerdictCounts() {
        List<Verdict> verdicts = List.of(
                verdict(Outcome.CANNOT_GRADE, 0), verdict(Outcome.PARTIAL, 1), verdict(Outcome.CORRECT, 2),
                verdict(Outcome.WRONG, 0), verdict(Outcome.CANNOT_GRADE, 0));
        assertThat(Policy.FIRST.score(verdicts)).isEqualTo(1);
        assertThat(Policy.BEST.score(verdicts)).isEqualTo(2);
        assertThat(Policy.LAST.score(verdicts)).isEqualTo(0);
        assertThat(Policy.LAST.counted(verdicts)).contains(verdict(Outcome.WRONG, 0));
    }

    @Test
    void whatCouldNotBeGradedNeverCounts() {
        for (Policy policy : Policy.values()) {
            assertThat(policy.counted(List.of())).isEmpty();
            assertThat(policy.counted(List.of(verdict(Outcome.CANNOT_GRADE, 0)))).isEmpty();
        }
        assertThatThrownBy(() -> verdict(Outcome.CANNOT_GRADE, 1))
                .isInstanceOf(InvalidValue.class).hasMessage("points is 1.0; allowed is a number from 0.0 to 0.0");
        assertThatThrownBy(() -> verdict(Outcome.CORRECT, 3)).isInstanceOf(InvalidValue.class).hasMessageContaining("to 2.0");
    }

    @Test
    void aChangeIsNamedByWhatItMeansToTheLearner() {
        Verdict wrong = verdict(Outcome.WRONG, 0);
        Verdict partial = verdict(Outcome.PARTIAL, 1);
        Verdict notGraded = verdict(Outcome.CANNOT_GRADE, 0);
        assertThat(effect(wrong, wrong)).isEqualTo(Regrading.Effect.SAME);
        assertThat(effect(wrong, new Verdict(Outcome.WRONG, 0, 2, "Better words"))).isEqualTo(Regrading.Effect.REWORDED);
        assertThat(effect(wrong, new Verdict(Outcome.WRONG, 0, 5, ""))).isEqualTo(Regrading.Effect.REWORDED);
        assertThat(effect(wrong, partial)).isEqualTo(Regrading.Effect.RISE);
        assertThat(effect(partial, wrong)).isEqualTo(Regrading.Effect.FALL);
        Verdict ofMore = new Verdict(Outcome.PARTIAL, 2, 4, "");
        assertThat(effect(verdict(Outcome.CORRECT, 2), ofMore)).isEqualTo(Regrading.Effect.FALL);
        assertThat(effect(partial, notGraded)).isEqualTo(Regrading.Effect.NOT_GRADABLE);
        assertThat(effect(notGraded, partial)).isEqualTo(Regrading.Effect.RISE);
        assertThat(effect(notGraded, wrong)).as("it begins to count as a miss").isEqualTo(Regrading.Effect.FALL);
    }

    @Test
    void parametersStayAsTheyWereSeenAndTheRestIsComputedAnew() {
        Exercise exercise = Course.read().exercise("poisson-mean").orElseThrow();
        Map<String, Double> seen = Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0, "e", 11.0, "sum", -1.0, "gone", 3.0);
        Variant variant = SeenNumbers.variant(exercise, 7, seen).orElseThrow();
        assertThat(variant.numbers()).hasEntrySatisfying("sum", sum -> assertThat(sum).isCloseTo(15, within(1e-12)));
        assertThat(variant.numbers()).containsEntry("e", 11.0).doesNotContainKey("gone");
        Verdict verdict = Grader.grade(exercise, variant, new Answer(Map.of("rate", List.of("3"))), Optional.empty());
        assertThat(verdict.outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(SeenNumbers.variant(exercise, 7, Map.of("a", 1.0))).isEmpty();
    }

    private static Regrading.Effect effect(Verdict before, Verdict after) {
        return new Regrading(before, after).effect();
    }

    private static Verdict verdict(Outcome outcome, double points) {
        return new Verdict(outcome, points, 2, "");
    }

    private static Variant variant(Exercise exercise) {
        return Variants.draw(exercise, 3);
    }

    private static Answer right(Exercise exercise) {
        return SampleAnswers.right(exercise, variant(exercise));
    }

    /** A verdict that an earlier version may have given. */
    private static Verdict made(Exercise exercise, Random random) {
        Outcome outcome = List.of(Outcome.values()).get(random.nextInt(Outcome.values().length));
        double most = exercise.common().points();
        double points = switch (outcome) {
            case CORRECT -> most;
            case PARTIAL -> most * (1 + random.nextInt(3)) / 4;
            case WRONG, CANNOT_GRADE -> 0;
        };
        return new Verdict(outcome, points, most, "<p>As it was.</p>");
    }

    /** What a learner's answers earn, in the order in which they come; what can't be read is no attempt. */
    private static List<Verdict> verdicts(Exercise exercise, Random random) {
        List<Verdict> verdicts = new ArrayList<>();
        Variant variant = Variants.draw(exercise, random.nextLong(1L << 53));
        List<Answer> slips = new ArrayList<>(SampleAnswers.misconceptions(exercise, variant));
        slips.addAll(SampleAnswers.nearMisses(exercise, variant));
        for (int attempt = random.nextInt(6); attempt >= 0; attempt--) {
            int kind = random.nextInt(5);
            Answer answer = switch (kind) {
                case 0 -> SampleAnswers.right(exercise, variant);
                case 1 -> nonsense(exercise, variant, random);
                default -> slips.get(random.nextInt(slips.size()));
            };
            try {
                Answer read = Grader.read(exercise, variant, answer.raw());
                verdicts.add(Grader.grade(exercise, variant, read, Optional.empty()));
            } catch (InvalidAnswer notRead) {
                assertThat(kind).as("only nonsense can't be read").isEqualTo(1);
            }
            if (random.nextInt(6) == 0) {
                verdicts.add(new Verdict(Outcome.CANNOT_GRADE, 0, exercise.common().points(), ""));
            }
        }
        return verdicts;
    }

    private static Answer nonsense(Exercise exercise, Variant variant, Random random) {
        List<String> typed = List.of("", "1e308*1e308", "-1e-300", "9^9^9^9", "🙂", "0,5", "1/0", "((", "n", "none-of-these");
        return new Answer(exercise.fields(variant).stream().collect(Collectors.toMap(
                Field::name, _ -> List.of(typed.get(random.nextInt(typed.size()))))));
    }
}
