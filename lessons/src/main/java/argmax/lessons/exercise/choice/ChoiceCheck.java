package argmax.lessons.exercise.choice;

import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The right options pass, and each single slip is wrong with its own feedback. */
record ChoiceCheck(Choice choice, List<Variant> variants, Section file) {
    void run() {
        Set<String> right = new HashSet<>();
        choice.options().stream().filter(Choice.Option::correct).forEach(option -> right.add(option.key()));
        List<Section> sections = file.sections("options");
        for (int i = 0; i < sections.size(); i++) {
            ExerciseCheck.checkText(sections.get(i), "text", choice.options().get(i).text(), variants);
            ExerciseCheck.checkText(sections.get(i), "feedback", choice.options().get(i).feedback(), variants);
        }
        ExerciseCheck.refuseFirst(
                file, "options", variants, variant -> verdict(variant, right).outcome() != Outcome.CORRECT,
                "refuses the right options");
        for (int i = 0; i < sections.size(); i++) {
            Choice.Option option = choice.options().get(i);
            if (choice.several() || !option.correct()) {
                ExerciseCheck.refuseFirst(
                        sections.get(i),
                        "text",
                        variants,
                        variant -> !isCaught(variant, option, right),
                        "is a slip that isn't caught");
            }
        }
    }

    private boolean isCaught(Variant variant, Choice.Option slip, Set<String> right) {
        Set<String> picked = new HashSet<>(choice.several() ? right : Set.of());
        if (!picked.remove(slip.key())) {
            picked.add(slip.key());
        }
        if (picked.isEmpty()) {
            return true;
        }
        Verdict verdict = verdict(variant, picked);
        return verdict.outcome() == Outcome.WRONG && verdict.feedback().contains(slip.feedback().html(variant.numbers()));
    }

    private Verdict verdict(Variant variant, Set<String> picked) {
        return ExerciseCheck.verdict(choice, variant, Map.of("answer", new ArrayList<>(picked)));
    }
}
