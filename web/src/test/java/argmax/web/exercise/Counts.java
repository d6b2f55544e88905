package argmax.web.exercise;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The exercise on the mean of five counts, solved from what its page says. */
final class Counts {
    static final String PATH = "/exercises/poisson-mean";
    private static final Pattern QUESTION = Pattern.compile("counts (\\d), (\\d), (\\d), (\\d) and (\\d) events");

    private Counts() {}

    /** The five counts of the question on a page. */
    static List<Integer> on(Answer page) {
        Matcher matcher = QUESTION.matcher(page.text("#exercise-poisson-mean .prose"));
        if (!matcher.find()) {
            throw new AssertionError("No counts in " + page.body());
        }
        return IntStream.rangeClosed(1, 5).mapToObj(group -> Integer.valueOf(matcher.group(group))).toList();
    }

    static int sum(Answer page) {
        return on(page).stream().mapToInt(Integer::intValue).sum();
    }

    static Answer answer(Browserless learner, double rate) {
        return learner.post(PATH, Map.of("rate", Double.toString(rate)));
    }

    /** Answers rightly the question that the learner has now. */
    static Answer answerRightly(Browserless learner) {
        return answer(learner, sum(learner.get(PATH)) / 5.0);
    }

    /** Answers as no misconception does. */
    static Answer miss(Browserless learner) {
        return answer(learner, 1000);
    }

    static Answer newNumbers(Browserless learner) {
        return learner.post(PATH + "/variant", Map.of());
    }
}
