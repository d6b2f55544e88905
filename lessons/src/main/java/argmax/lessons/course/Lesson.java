package argmax.lessons.course;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.prediction.Question;
import argmax.lessons.text.Document.Passage;
import argmax.lessons.text.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lesson.
 *
 * @param slug its address: {@code /lessons/{slug}}
 * @param number as printed, such as {@code 3.5}
 * @param goal one sentence: what one can do afterwards
 * @param minutes how long a learner may take
 * @param needs slugs of lessons that come before; only written ones
 * @param terms what it explains for the glossary
 * @param passages its text cut at the headings, as words
 * @param blocks the page from top to bottom
 * @param exercises in the order in which they stand in the text
 */
public record Lesson(
        String slug,
        String number,
        String title,
        String goal,
        int minutes,
        List<String> needs,
        List<Term> terms,
        List<Passage> passages,
        List<Block> blocks,
        List<Exercise> exercises) {
    public Lesson {
        needs = List.copyOf(needs);
        terms = List.copyOf(terms);
        passages = List.copyOf(passages);
        blocks = List.copyOf(blocks);
        exercises = List.copyOf(exercises);
    }

    /**
     * A word of the field.
     *
     * @param name as the glossary lists it, such as {@code binary cross-entropy}
     * @param meaning a sentence in Markdown
     */
    public record Term(String name, String meaning) {
        /** The id of the place in the lesson's page that explains it. */
        public String anchor() {
            return Markdown.anchor(name);
        }
    }

    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** The question {@code id} that comes before one of the labs. */
    public Optional<Question> question(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that come before its labs, in order. */
    public List<Question> questions() {
        return blocks.stream()
                .filter(Block.LabHere.class::isInstance)
                .flatMap(block -> Stream.ofNullable(((Block.LabHere) block).question()))
                .toList();
    }

    /** The most points that the lesson's exercises give. */
    public int points() {
        return exercises.stream().mapToInt(exercise -> exercise.common().points()).sum();
    }

    /** A part of the page. */
    public sealed interface Block {
        /** Rendered Markdown. */
        record Text(String html) implements Block {}

        /**
         * A lab at this place.
         *
         * @param state as an address would hold it
         * @param question what the reader guesses first; null where the lab is shown at once
         */
        record LabHere(String slug, Map<String, List<String>> state, @Nullable Question question) implements Block {}

        /** An exercise at this place. */
        record ExerciseHere(String id) implements Block {}
    }
}
