package argmax.lessons.exercise.formula;

import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.WorkedCases;
import argmax.lessons.file.Section;
import argmax.lessons.form.Numbers;
import java.util.List;
import java.util.Map;

/** The right formula passes, each misconception is wrong with its own feedback, and the worked cases hold. */
record FormulaCheck(Formula formula, List<Variant> variants, Section file) {
    void run() {
        ExerciseCheck.refuseFirst(
                file, "answer", variants, variant -> verdict(variant, file).outcome() != Outcome.CORRECT,
                "is refused, or isn't finite in most of the stated domain,");
        List<Section> misconceptions = file.sections("misconceptions");
        for (int i = 0; i < misconceptions.size(); i++) {
            check(formula.misconceptions().get(i), misconceptions.get(i));
        }
        WorkedCases.check(
                formula.common(),
                formula.variables().stream().map(Formula.Variable::name).toList(),
                file,
                numbers -> Map.of("answer", formula.answer().evaluate(numbers)));
    }

    private void check(Misconception known, Section section) {
        ExerciseCheck.checkText(section, "feedback", known.feedback(), variants);
        long distinct = variants.stream().filter(variant -> isCaught(variant, known, section)).count();
        if (distinct <= variants.size() / 2) {
            section.refuse(
                    "when",
                    "is told from the right formula and from misconceptions before it in %d of %d variants only"
                            .formatted(distinct, variants.size()));
        }
    }

    private boolean isCaught(Variant variant, Misconception known, Section section) {
        Verdict verdict = verdict(variant, section);
        return known.feedback().isFinite(variant.numbers())
                && verdict.outcome() == Outcome.WRONG
                && verdict.feedback().contains(known.feedback().html(variant.numbers()));
    }

    /** The verdict on the author's formula in {@code section}, typed as a learner has to: with numbers for parameters. */
    private Verdict verdict(Variant variant, Section section) {
        String typed = section.text(section == file ? "answer" : "when");
        for (Map.Entry<String, Double> number : variant.numbers().entrySet()) {
            typed = typed.replaceAll("\\b" + number.getKey() + "\\b", "(" + Numbers.plain(number.getValue()) + ")");
        }
        return ExerciseCheck.verdict(formula, variant, Map.of("answer", List.of(typed)));
    }
}
