package argmax.lessons.exercise.simulate;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.simulate.Simulate.Misguided;
import argmax.lessons.file.Section;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reference meets every requirement, each naive setting misses one, and each misconception is shown by one of them. */
record SimulateCheck(Simulate exercise, List<Variant> variants, Section file) {
    void run() {
        if (!canBeSet("reference", exercise::right)) {
            return;
        }
        for (int i = 0; i < exercise.proof().naive().size(); i++) {
            int index = i;
            if (!canBeSet("naive", variant -> exercise.slips(variant).get(index))) {
                return;
            }
        }
        ExerciseCheck.refuseFirst(
                file, "reference", variants, variant -> outcome(variant, exercise.right(variant)) != Outcome.CORRECT,
                "misses a requirement");
        int settings = exercise.proof().naive().size();
        for (int i = 0; i < settings; i++) {
            int index = i;
            ExerciseCheck.refuseFirst(
                    file,
                    "naive",
                    variants,
                    variant -> earnsAll(verdict(variant, exercise.slips(variant).get(index))),
                    "[%d] meets every requirement, or earns all points without".formatted(i + 1));
        }
        List<Section> sections = file.sections("misconceptions");
        for (int i = 0; i < sections.size(); i++) {
            check(exercise.misconceptions().get(i), sections.get(i));
        }
        checkTexts();
    }

    /** Whether the controls allow these settings; what they don't is refused, once. */
    private boolean canBeSet(String key, Function<Variant, Answer> settings) {
        for (Variant variant : variants) {
            try {
                Values.read(exercise.fields(variant), settings.apply(variant).raw());
            } catch (InvalidAnswer e) {
                file.refuse(key, "can't be set for %s: %s".formatted(variant.numbers(), String.join(" ", e.problems().values())));
                return false;
            }
        }
        return true;
    }

    private void check(Misguided known, Section section) {
        long met = variants.stream().filter(variant -> isMet(variant, known)).count();
        if (met <= variants.size() / 2) {
            section.refuse("when", "is met by a naive setting in %d of %d variants only".formatted(met, variants.size()));
        }
    }

    private boolean isMet(Variant variant, Misguided known) {
        return exercise.slips(variant).stream().anyMatch(slip -> {
            Map<String, Double> numbers = findings(variant, slip);
            return known.feedback().isFinite(numbers)
                    && verdict(variant, slip).feedback().contains(known.feedback().html(numbers));
        });
    }

    private void checkTexts() {
        List<Section> requirements = file.sections("requires");
        for (int i = 0; i < requirements.size(); i++) {
            Simulate.Requirement requirement = exercise.requirements().get(i);
            ExerciseCheck.refuseFirst(
                    requirements.get(i),
                    "says",
                    variants,
                    variant -> !requirement.says().isFinite(findings(variant, exercise.right(variant))),
                    "has a number that isn't finite");
        }
    }

    private Map<String, Double> findings(Variant variant, Answer answer) {
        Values values = Values.read(exercise.fields(variant), answer.raw());
        return SimulateGrading.findings(exercise, variant, values).getFirst();
    }

    private static boolean earnsAll(Verdict verdict) {
        return verdict.outcome() == Outcome.CORRECT || verdict.points() >= verdict.of();
    }

    private Outcome outcome(Variant variant, Answer answer) {
        return verdict(variant, answer).outcome();
    }

    private Verdict verdict(Variant variant, Answer answer) {
        return ExerciseCheck.verdict(exercise, variant, answer.raw());
    }
}
