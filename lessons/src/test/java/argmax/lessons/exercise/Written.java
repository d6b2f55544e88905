package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exercises whose files are written in tests. */
public final class Written {
    private Written() {}

    /** The exercise; fails where its file has mistakes. */
    public static Exercise exercise(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Exercise> exercise = read(text, mistakes);
        assertThat(mistakes).isEmpty();
        return exercise.orElseThrow();
    }

    /** What reading and, where that succeeds, trying it out finds wrong. */
    public static List<Mistake> mistakes(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        return read(text, mistakes)
                .map(exercise -> ExerciseCheck.run(exercise, section(text, mistakes)).mistakes())
                .orElse(mistakes);
    }

    /** What trying it out finds wrong and has to tell. */
    public static ExerciseCheck.Report report(String text) {
        return ExerciseCheck.run(exercise(text), section(text, new ArrayList<>()));
    }

    private static Optional<Exercise> read(String text, List<Mistake> mistakes) {
        return ExerciseReader.read("written", text, section(text, mistakes));
    }

    private static Section section(String text, List<Mistake> mistakes) {
        return Section.read(text, new Source("written.yaml", Set.of(), mistakes)).orElseThrow();
    }
}
