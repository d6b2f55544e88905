package argmax.lessons.course;

import argmax.engine.InvalidValue;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Policy;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a sheet: what it says of itself, and the exercises that it names, its own or those of lessons. */
final class HomeworkReader {
    private static final int MOST_TRIES = 100;
    private final String id;
    private final Section file;
    private final ExerciseFiles own;
    private final Map<String, Exercise> ofLessons;

    /**
     * @param own the exercises beside the sheet
     * @param ofLessons those of all lessons, by id
     */
    HomeworkReader(String id, Section file, ExerciseFiles own, Map<String, Exercise> ofLessons) {
        this.id = id;
        this.file = file;
        this.own = own;
        this.ofLessons = Map.copyOf(ofLessons);
    }

    Homework read() {
        file.only("title", "summary", "pass", "tries", "counts", "late", "items");
        List<Homework.Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int tries = tries(file, 0);
        for (Section item : file.sections("items")) {
            item.only("exercise", "points", "tries");
            String name = item.text("exercise");
            if (!ids.add(name)) {
                item.refuse("exercise", "is \"%s\", which is an item already".formatted(name));
            }
            String number = "%s.%d".formatted(id.toUpperCase(Locale.ROOT), items.size() + 1);
            exercise(name, item.line("exercise")).ifPresent(exercise -> items.add(
                    new Homework.Item(number, exercise, item.wholeNumber("points", 1, 100), tries(item, tries))));
        }
        if (items.isEmpty()) {
            file.refuse("items", "has to have at least one");
        }
        return new Homework(
                id, file.markdown("title"), file.markdown("summary"), file.wholeNumber("pass", 0, 100),
                new Homework.Rules(tries, counts(), late(file.source())), items);
    }

    private Optional<Exercise> exercise(String name, int line) {
        Exercise taught = ofLessons.get(name);
        return taught == null ? own.read(name, line) : Optional.of(taught);
    }

    private static int tries(Section section, int fallback) {
        return section.has("tries") ? section.wholeNumber("tries", 0, MOST_TRIES) : fallback;
    }

    private Policy counts() {
        List<String> words = Arrays.stream(Policy.values()).map(policy -> policy.name().toLowerCase(Locale.ROOT)).toList();
        return Policy.valueOf(file.word("counts", words).toUpperCase(Locale.ROOT));
    }

    private LateRule late(Source source) {
        try {
            return LateRule.parse(file.text("late"));
        } catch (InvalidValue e) {
            source.refuse(file.line("late"), String.valueOf(e.getMessage()));
            return new LateRule.None();
        }
    }
}
