package argmax.lessons.exercise.numeric;

import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.WorkedCases;
import argmax.lessons.file.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The right numbers pass, each misconception is wrong with its own feedback, and the worked cases hold. */
record NumericCheck(Numeric numeric, List<Variant> variants, Section file) {
    void run() {
        List<Section> sections = file.sections("boxes");
        for (int i = 0; i < sections.size(); i++) {
            checkAnswer(numeric.boxes().get(i), sections.get(i));
        }
        if (!file.source().mistakes().isEmpty()) {
            return;
        }
        for (int i = 0; i < sections.size(); i++) {
            checkMisconceptions(numeric.boxes().get(i), sections.get(i));
        }
        ExerciseCheck.refuseFirst(
                file, "boxes", variants, variant -> verdict(variant, Map.of()).outcome() != Outcome.CORRECT,
                "refuses the right answer");
        WorkedCases.check(numeric.common(), List.of(), file, this::answers);
    }

    private void checkAnswer(Numeric.Box box, Section section) {
        ExerciseCheck.checkText(section, "label", box.label(), variants);
        ExerciseCheck.refuseFirst(
                section, "answer", variants, variant -> !Double.isFinite(box.answer().evaluate(variant.numbers())),
                "isn't finite");
    }

    private void checkMisconceptions(Numeric.Box box, Section section) {
        List<Section> misconceptions = section.sections("misconceptions");
        for (int i = 0; i < misconceptions.size(); i++) {
            check(box, box.misconceptions().get(i), misconceptions.get(i));
        }
    }

    private void check(Numeric.Box box, Misconception known, Section section) {
        ExerciseCheck.checkText(section, "feedback", known.feedback(), variants);
        long distinct = variants.stream().filter(variant -> isCaught(variant, box, known)).count();
        if (distinct <= variants.size() / 2) {
            section.refuse(
                    "when",
                    "is told from the right answer and from misconceptions before it in %d of %d variants only"
                            .formatted(distinct, variants.size()));
        }
    }

    private boolean isCaught(Variant variant, Numeric.Box box, Misconception known) {
        double value = known.when().evaluate(variant.numbers());
        if (!Double.isFinite(value) || !known.feedback().isFinite(variant.numbers())) {
            return false;
        }
        Verdict verdict = verdict(variant, Map.of(box.name(), value));
        return verdict.outcome() != Outcome.CORRECT && verdict.feedback().contains(known.feedback().html(variant.numbers()));
    }

    /** The verdict on the right answers, some of them replaced. */
    private Verdict verdict(Variant variant, Map<String, Double> replaced) {
        Map<String, Double> answers = answers(variant.numbers());
        answers.putAll(replaced);
        Map<String, List<String>> raw = new LinkedHashMap<>();
        answers.forEach((box, value) -> raw.put(box, List.of(Double.toString(value))));
        return ExerciseCheck.verdict(numeric, variant, raw);
    }

    private Map<String, Double> answers(Map<String, Double> numbers) {
        Map<String, Double> answers = new LinkedHashMap<>();
        numeric.boxes().forEach(box -> answers.put(box.name(), box.answer().evaluate(numbers)));
        return answers;
    }
}
