package argmax.web.demo;

import argmax.lessons.form.Numbers;
import argmax.lessons.prediction.ANumber;
import argmax.lessons.prediction.OneOf;
import argmax.lessons.prediction.OneOf.Option;
import argmax.lessons.prediction.Question;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a learner guesses before a lab. */
final class Guess {
    /** Half to three halves of a number, of which a fifth is near enough. */
    private static final double SPREAD = 0.5;

    private Guess() {}

    static String of(Question question, Habit habit, RandomGenerator random) {
        boolean knows = habit.knows(0, random);
        return switch (question.asked()) {
            case OneOf(List<Option> options) -> {
                List<Option> chosen = options.stream().filter(option -> option.correct() == knows).toList();
                yield chosen.get(random.nextInt(chosen.size())).key();
            }
            case ANumber(_, double answer) ->
                Numbers.rounded(knows ? answer : answer * (1 - SPREAD + 2 * SPREAD * random.nextDouble()));
        };
    }
}
