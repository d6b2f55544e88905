package argmax.lessons.exercise;

import argmax.lessons.exercise.Verdict.Outcome;
import java.util.List;
import java.util.Optional;

/** Answers whose quality is known, written as learners write them. Grading can read all of them. */
public final class SampleAnswers {
    private SampleAnswers() {}

    /** An answer that earns all points; for a training the author's reference. */
    public static Answer right(Exercise exercise, Variant variant) {
        return exercise.right(variant);
    }

    /**
     * Answers that come from known ways to be wrong, in the author's order, one slip each; none of them earns all points with this
     * variant's numbers. What only a run can judge is taken as its author says.
     */
    public static List<Answer> misconceptions(Exercise exercise, Variant variant) {
        return wrong(exercise, variant, exercise.slips(variant));
    }

    /** Answers that come close. A training among them may be good enough all the same. */
    public static List<Answer> nearMisses(Exercise exercise, Variant variant) {
        return wrong(exercise, variant, exercise.nearMisses(variant));
    }

    private static List<Answer> wrong(Exercise exercise, Variant variant, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> exercise.trains()
                        || Grader.grade(exercise, variant, answer, Optional.empty()).outcome() != Outcome.CORRECT)
                .toList();
    }
}
