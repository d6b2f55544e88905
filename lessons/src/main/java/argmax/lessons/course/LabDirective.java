package argmax.lessons.course;

import argmax.lessons.file.Source;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code ::lab slug control=value …} against the lab's own controls. */
final class LabDirective {
    private LabDirective() {}

    static Optional<Lesson.Block.LabHere> read(String argument, int line, Source source) {
        List<String> words = List.of(argument.split("\\s+"));
        String slug = words.getFirst();
        Optional<Lab> lab = Labs.find(slug);
        if (lab.isEmpty()) {
            String known = Labs.all().stream().map(Lab::slug).collect(Collectors.joining(", "));
            source.refuse(line, "there is no lab \"%s\"; there are %s".formatted(slug, known));
            return Optional.empty();
        }
        Map<String, List<String>> state = state(words.subList(1, words.size()));
        check(lab.get(), state, line, source);
        return Optional.of(new Lesson.Block.LabHere(slug, state));
    }

    private static Map<String, List<String>> state(List<String> settings) {
        Map<String, List<String>> state = new LinkedHashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            state.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts.length == 1 ? "" : parts[1]);
        }
        return state;
    }

    private static void check(Lab lab, Map<String, List<String>> state, int line, Source source) {
        List<String> controls = lab.controls().stream().map(Field::name).toList();
        String known = String.join(", ", controls);
        for (String control : state.keySet()) {
            if (!controls.contains(control)) {
                source.refuse(line, "the lab %s has no control \"%s\"; it has %s".formatted(lab.slug(), control, known));
            }
        }
        try {
            Values.read(lab.controls(), state);
        } catch (InvalidAnswer e) {
            e.problems().values().forEach(problem -> source.refuse(line, problem));
        }
    }
}
