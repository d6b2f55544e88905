package argmax.lessons.lab;

import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with a state that an author wrote down. */
public final class LabCheck {
    private LabCheck() {}

    /** The lab at {@code slug}; where there is none, {@code problems} takes why. */
    public static Optional<Lab> find(String slug, List<String> problems) {
        Optional<Lab> lab = Labs.find(slug);
        if (lab.isEmpty()) {
            String known = Labs.all().stream().map(Lab::slug).collect(Collectors.joining(", "));
            problems.add("there is no lab \"%s\"; there are %s".formatted(slug, known));
        }
        return lab;
    }

    /** Everything that is wrong with a state of {@code lab}: names, values, seed, what is hidden. */
    public static List<String> problems(Lab lab, Map<String, List<String>> state) {
        List<String> problems = new ArrayList<>();
        String known = lab.controls().stream().map(Field::name).collect(Collectors.joining(", "));
        state.forEach((name, values) -> {
            switch (name) {
                case LabState.SEED -> {
                    if (values.size() != 1 || !LabState.isSeed(values.getFirst())) {
                        problems.add("seed is \"%s\"; allowed is a whole number from 1 to 999999"
                                .formatted(String.join(", ", values)));
                    }
                }
                case LabState.HIDE -> LabState.names(values).stream()
                        .filter(hidden -> !LabState.canHide(lab, hidden))
                        .forEach(hidden -> problems.add("the lab %s has no control \"%s\" to hide; it has %s, seed"
                                .formatted(lab.slug(), hidden, known)));
                default -> {
                    if (!LabState.canHide(lab, name)) {
                        problems.add("the lab %s has no control \"%s\"; it has %s".formatted(lab.slug(), name, known));
                    }
                }
            }
        });
        try {
            Values.read(lab.controls(), state);
        } catch (InvalidAnswer e) {
            problems.addAll(e.problems().values());
        }
        return problems;
    }

    /** The same for a link such as {@code /labs/likelihood?n=5}. */
    public static List<String> problems(String address) {
        String[] parts = address.split("#", 2)[0].substring(Markdown.LABS.length()).split("\\?", 2);
        List<String> problems = new ArrayList<>();
        Optional<Lab> lab = find(parts[0], problems);
        if (lab.isPresent()) {
            problems.addAll(problems(lab.get(), parts.length == 1 ? Map.of() : query(parts[1])));
        }
        return problems;
    }

    private static Map<String, List<String>> query(String query) {
        Map<String, List<String>> state = new LinkedHashMap<>();
        for (String setting : query.split("&", -1)) {
            String[] parts = setting.split("=", 2);
            state.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return state;
    }

    /** A percent sign that encodes nothing stays as it is, and no value is allowed with it. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
