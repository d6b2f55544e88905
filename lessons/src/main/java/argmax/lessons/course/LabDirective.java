package argmax.lessons.course;

import argmax.lessons.file.Source;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabCheck;
import argmax.lessons.prediction.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code ::lab slug control=value … seed=7 hide=control,control predict=question} against the lab's own controls. What is
 * hidden stays where the directive puts it.
 */
final class LabDirective {
    private static final String PREDICT = "predict";

    private LabDirective() {}

    /** @param questions finds the question of an id, or notes that there is none */
    static Optional<Lesson.Block.LabHere> read(
            String argument, int line, Source source, Function<String, Optional<Question>> questions) {
        List<String> words = List.of(argument.split("\\s+"));
        List<String> problems = new ArrayList<>();
        Optional<Lab> lab = LabCheck.find(words.getFirst(), problems);
        Map<String, List<String>> state = state(words.subList(1, words.size()));
        List<String> asked = state.getOrDefault(PREDICT, List.of());
        state.remove(PREDICT);
        lab.ifPresent(found -> problems.addAll(LabCheck.problems(found, state)));
        if (asked.size() > 1) {
            problems.add("predict stands %d times; one question comes before a lab".formatted(asked.size()));
        }
        problems.forEach(problem -> source.refuse(line, problem));
        Optional<Question> question = asked.isEmpty() ? Optional.empty() : questions.apply(asked.getFirst());
        return lab.map(found -> new Lesson.Block.LabHere(found.slug(), state, question.orElse(null)));
    }

    private static Map<String, List<String>> state(List<String> settings) {
        Map<String, List<String>> state = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            state.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts.length == 1 ? "" : parts[1]);
        }
        return state;
    }
}
