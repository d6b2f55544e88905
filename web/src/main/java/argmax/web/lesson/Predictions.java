package argmax.web.lesson;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.prediction.Question;
import argmax.web.http.Visit;
import argmax.web.lesson.PredictionStore.Prediction;
import argmax.web.lesson.PredictionView.Part;
import argmax.web.lesson.PredictionView.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What visitors guess before they see a lab: one guess each, kept, and shown beside those of the others. */
public final class Predictions {
    /** Fewer would tell who said what. */
    private static final int FEWEST_PEOPLE = 5;

    private final PredictionStore store;

    public Predictions(Jdbi jdbi, InstantSource time) {
        this.store = new PredictionStore(jdbi, time);
    }

    /** The guess, once for all; the first one stays. */
    public void commit(Visit visit, Lesson lesson, Question question, Optional<String> guess) {
        store.add(visit, name(lesson, question), question.version(), guess.orElse(null));
    }

    PredictionView view(Visit visit, Lesson lesson, Question question, Refused refused) {
        Optional<Prediction> made = store.find(visit, name(lesson, question), question.version());
        Map<String, Integer> guesses =
                made.isPresent() ? store.count(name(lesson, question), question.version()) : Map.of();
        int people = guesses.values().stream().mapToInt(Integer::intValue).sum();
        boolean ours = refused.question().equals(question.id());
        return new PredictionView(
                "prediction-" + question.id(),
                "/lessons/%s/predictions/%s".formatted(lesson.slug(), question.id()),
                question.questionHtml(),
                question.field(),
                ours ? refused.typed() : Map.of(),
                ours ? refused.problems() : Map.of(),
                made.isPresent(),
                made.map(Prediction::answer).map(question::outcome).orElse(null),
                people < FEWEST_PEOPLE ? List.of() : parts(question, guesses, people),
                people,
                question.explanationHtml());
    }

    /**
     * What a class guessed before a lab.
     *
     * @param shares how the guesses fall into groups
     */
    public record Guesses(Lesson lesson, Question question, List<Question.Share> shares) {
        public int people() {
            return shares.stream().mapToInt(Question.Share::people).sum();
        }

        /** How many guessed rightly. */
        public int right() {
            return shares.stream().filter(Question.Share::right).mapToInt(Question.Share::people).sum();
        }
    }

    /** The guesses of a class's learners to the questions as they are now, in the order of the course; with one query. */
    public List<Guesses> ofClass(Course course, long classId) {
        Map<List<String>, Map<String, Integer>> guessed = new HashMap<>();
        store.ofClass(classId).forEach(row -> guessed
                .computeIfAbsent(List.of(row.questionId(), row.version()), _ -> new HashMap<>())
                .put(row.answer(), row.people()));
        List<Guesses> all = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            for (Question question : lesson.questions()) {
                Map<String, Integer> own = guessed.getOrDefault(List.of(name(lesson, question), question.version()), Map.of());
                all.add(new Guesses(lesson, question, question.shares(own)));
            }
        }
        return all;
    }

    private static List<Part> parts(Question question, Map<String, Integer> guesses, int people) {
        return question.shares(guesses).stream()
                .map(share -> new Part(share.said(), Math.round(100f * share.people() / people), share.right()))
                .toList();
    }

    /** Questions are unique in their lesson. */
    private static String name(Lesson lesson, Question question) {
        return lesson.slug() + "/" + question.id();
    }
}
