package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is about to be stored.
 *
 * @param receivedAt the server's clock when the form came in, which decides whether it is late
 * @param numbers JSON of the numbers that the learner saw, so that it can be graded again when others would be drawn
 * @param answer JSON of the raw answer
 * @param runId the training that has to end first; null where none has to
 */
record NewAttempt(
        Task task,
        Series series,
        Instant receivedAt,
        String version,
        String numbers,
        String answer,
        @Nullable String runId) {
    static NewAttempt of(
            Task task,
            Exercise exercise,
            Series series,
            Instant receivedAt,
            Map<String, Double> numbers,
            Answer answer,
            @Nullable String runId) {
        return new NewAttempt(
                task,
                series,
                receivedAt,
                exercise.common().version(),
                AnswerJson.write(numbers),
                AnswerJson.write(answer),
                runId);
    }
}
