package argmax.lessons.exercise.simulate;

import argmax.engine.InvalidValue;
import argmax.lessons.exercise.Seeds;
import argmax.lessons.exercise.Setup;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.simulate.Simulate.Misguided;
import argmax.lessons.exercise.simulate.Simulate.Requirement;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades settings by what they bring about. */
final class SimulateGrading {
    /** How many seeds a random experiment has to satisfy. */
    private static final int SEEDS = 3;

    private SimulateGrading() {}

    /** All numbers that are known of these settings, once per seed; a single time where nothing is random. */
    static List<Map<String, Double>> findings(Simulate exercise, Variant variant, Values values) {
        boolean random = exercise.setup().filter(setup -> setup.experiment().random()).isPresent();
        List<Map<String, Double>> findings = new ArrayList<>();
        for (int index = 0; index < (random ? SEEDS : 1); index++) {
            findings.add(findings(exercise, variant, values, Seeds.EXPERIMENT.seed(0, index)));
        }
        return findings;
    }

    private static Map<String, Double> findings(Simulate exercise, Variant variant, Values values, long seed) {
        Map<String, Double> known = new LinkedHashMap<>(variant.numbers());
        exercise.controls().forEach(control -> number(control, values).ifPresent(value -> known.put(control.name(), value)));
        exercise.setup().ifPresent(setup -> known.putAll(run(exercise, setup, known, values, seed)));
        exercise.computed().forEach(number -> known.put(number.name(), number.value().evaluate(known)));
        return known;
    }

    /** What a control counts as in expressions; a menu's options are words. */
    private static Optional<Double> number(Field control, Values values) {
        return switch (control) {
            case Field.Slider _, Field.Quantity _ -> Optional.of(values.number(control.name()));
            case Field.Switch _ -> Optional.of(values.on(control.name()) ? 1.0 : 0.0);
            default -> Optional.empty();
        };
    }

    private static Map<String, Double> run(
            Simulate exercise, Setup setup, Map<String, Double> known, Values values, long seed) {
        try {
            return setup.run(known, values, seed);
        } catch (InvalidValue e) {
            String name = setup.controlOf(e.field());
            Field control = exercise.controls().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("%s asks for what can't be".formatted(exercise.id()), e));
            throw new InvalidAnswer(
                    Map.of(name, Refusal.of(control, String.join(", ", values.choices(name)), e.allowed())));
        }
    }

    static Verdict grade(Simulate exercise, Variant variant, Values values) {
        List<Map<String, Double>> findings = findings(exercise, variant, values);
        int points = exercise.common().points();
        String list = exercise.requirements().stream()
                .map(requirement -> item(requirement, findings))
                .collect(Collectors.joining("", "<ul class=\"requirements\">", "</ul>"));
        if (exercise.requirements().stream().allMatch(requirement -> holds(requirement, findings))) {
            return new Verdict(Outcome.CORRECT, points, points, "<p>These settings do it.</p>" + list);
        }
        Optional<Misguided> slip = exercise.misconceptions().stream()
                .filter(known -> findings.stream().allMatch(known.when()::holds))
                .findFirst();
        String reason = slip.map(known -> known.feedback().html(findings.getFirst()))
                .orElse("<p>Not yet.</p>");
        double share = share(exercise, findings);
        return new Verdict(share > 0 ? Outcome.PARTIAL : Outcome.WRONG, share * points, points, reason + list)
                .with(slip.map(known -> known.feedback().words().strip()).orElse(null));
    }

    /** That of the requirement which is farthest from being met, for the seed that misses it most. */
    private static double share(Simulate exercise, List<Map<String, Double>> findings) {
        return exercise.requirements().stream()
                .flatMapToDouble(requirement -> findings.stream().mapToDouble(requirement::share))
                .min()
                .orElse(0);
    }

    private static boolean holds(Requirement requirement, List<Map<String, Double>> findings) {
        return findings.stream().allMatch(requirement.that()::holds);
    }

    /** With the numbers of the first seed that misses it, if one does. */
    private static String item(Requirement requirement, List<Map<String, Double>> findings) {
        Map<String, Double> shown =
                findings.stream().filter(numbers -> !requirement.that().holds(numbers)).findFirst().orElse(findings.getFirst());
        boolean holds = holds(requirement, findings);
        return "<li data-holds=\"%s\"><p class=\"requirement-state\">%s</p>%s%s</li>"
                .formatted(
                        holds,
                        holds ? "Holds" : "Doesn't hold",
                        requirement.says().html(shown),
                        holds ? "" : requirement.feedback().html(shown));
    }
}
