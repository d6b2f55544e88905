package argmax.lessons.exercise;

import argmax.lessons.exercise.Exercise.Check;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.file.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares an exercise with the cases that its author worked out by other means. */
public final class WorkedCases {
    /** Authors give four digits or so. */
    private static final double SHARE = 1e-3;

    private WorkedCases() {}

    /**
     * Refuses each case whose answers the exercise doesn't give.
     *
     * @param variables what a case gives besides the parameters
     * @param answers from all numbers to the right answers
     */
    public static void check(
            Common common, List<String> variables, Section file, Function<Map<String, Double>, Map<String, Double>> answers) {
        Set<String> inputs = new HashSet<>(variables);
        common.draw().parameters().stream().map(Parameter::name).forEach(inputs::add);
        List<Section> sections = file.sections("checks");
        for (int i = 0; i < sections.size(); i++) {
            Check check = common.checks().get(i);
            if (!check.given().keySet().equals(inputs)) {
                sections.get(i).refuse("given", "has to give a value to each of " + inputs);
            } else {
                compare(check, answers.apply(common.draw().complete(check.given())), sections.get(i).section("answers"));
            }
        }
    }

    private static void compare(Check check, Map<String, Double> answers, Section section) {
        check.answers().forEach((name, expected) -> {
            Double answer = answers.get(name);
            if (answer == null) {
                section.refuse(name, "is no answer here; there are " + answers.keySet());
            } else if (!(Math.abs(answer - expected) <= SHARE * Math.abs(expected) + 1e-9)) {
                section.refuse(name, "is %s, but the exercise says %s".formatted(expected, answer));
            }
        });
    }
}
