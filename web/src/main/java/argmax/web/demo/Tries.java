package argmax.web.demo;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.SampleAnswers;
import argmax.lessons.exercise.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a learner answers to an exercise, one answer after the other. */
final class Tries {
    private Tries() {}

    /**
     * Slips, each at most once and the first ones in the author's list most often, until the right answer comes, patience ends
     * or the solution is shown.
     *
     * @param stuck whether the right answer never comes
     */
    static List<Answer> of(Exercise exercise, Variant variant, Habit habit, boolean stuck, RandomGenerator random) {
        List<Answer> slips = new ArrayList<>(SampleAnswers.misconceptions(exercise, variant));
        slips.addAll(SampleAnswers.nearMisses(exercise, variant));
        List<Answer> tries = new ArrayList<>();
        int most = exercise.rules().openAfterSolution()
                ? habit.patience()
                : Math.min(habit.patience(), exercise.rules().missesBeforeSolution());
        while (tries.size() < most && (!stuck || !slips.isEmpty())) {
            if (slips.isEmpty() || (!stuck && habit.knows(tries.size(), random))) {
                tries.add(SampleAnswers.right(exercise, variant));
                return tries;
            }
            double place = random.nextDouble();
            tries.add(slips.remove((int) (slips.size() * place * place)));
        }
        return tries;
    }
}
