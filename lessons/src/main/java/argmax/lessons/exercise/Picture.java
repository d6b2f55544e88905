package argmax.lessons.exercise;

import argmax.lessons.figure.Figure;
import argmax.lessons.file.Section;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabCheck;
import argmax.lessons.lab.LabState;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures that belong to a question: those of a lab, in a state that the variant's numbers decide.
 *
 * @param state what each control stands at; where none is said it stands at its beginning
 */
public record Picture(Lab lab, Map<String, Template> state) {
    private static final String LAB = "lab";

    public Picture {
        state = Map.copyOf(state);
    }

    /** Reads {@code figure: {lab: slug, control: value}}, where a value may hold {@code {{…}}}. */
    static Optional<Picture> read(Section file, Set<String> names) {
        if (!file.has("figure")) {
            return Optional.empty();
        }
        Section section = file.section("figure");
        List<String> problems = new ArrayList<>();
        Optional<Lab> lab = LabCheck.find(section.text(LAB), problems);
        problems.forEach(problem -> section.refuse(LAB, problem));
        Map<String, Template> state = new LinkedHashMap<>();
        for (String control : section.keys()) {
            if (!control.equals(LAB)) {
                state.put(control, section.template(control, names));
            }
        }
        return lab.map(found -> new Picture(found, state));
    }

    public List<Figure> figures(Variant variant) {
        LabState state = LabState.of(stateFor(variant));
        return lab.draw(Values.read(lab.controls(), state.raw()), state.seed());
    }

    /** Everything that is wrong with the lab's state for these numbers. */
    List<String> problems(Variant variant) {
        return LabCheck.problems(lab, stateFor(variant));
    }

    private Map<String, List<String>> stateFor(Variant variant) {
        return state.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue().markdown(variant.numbers()))));
    }
}
