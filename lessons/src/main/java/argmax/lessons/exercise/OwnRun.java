package argmax.lessons.exercise;

import argmax.engine.run.RunResult;
import argmax.lessons.file.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers that come from a run of the learner's own, the best that was graded for another exercise. In tests and previews the
 * parameters of the same names stand for them, with examples of what such runs give.
 *
 * @param exercise the id of the exercise that the run was for
 */
public record OwnRun(String exercise, Map<String, OwnNumber> numbers) {
    public OwnRun {
        numbers = Map.copyOf(numbers);
    }

    /** Reads {@code exercise} and {@code numbers}. */
    static OwnRun read(Section section) {
        section.only("exercise", "numbers");
        Map<String, OwnNumber> numbers = new LinkedHashMap<>();
        Section named = section.section("numbers");
        for (String name : named.keys()) {
            numbers.put(name, OwnNumber.read(named.section(name).only("what", "example"), "what"));
        }
        return new OwnRun(section.text("exercise"), numbers);
    }

    /** What a run gives, by name; empty where one of the numbers is missing. */
    public Optional<Map<String, Double>> of(Answer answer, RunResult result) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (Map.Entry<String, OwnNumber> wanted : numbers.entrySet()) {
            OptionalDouble number = wanted.getValue().of(answer, result);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            found.put(wanted.getKey(), number.getAsDouble());
        }
        return Optional.of(found);
    }
}
