package argmax.lessons.diagnosis;

import argmax.engine.classic.DecisionTree;
import argmax.lessons.figure.Digits;
import java.util.List;

/** A tree has every training row right, and clearly fewer of the others. */
record MemorisedRows() implements OfTraining {
    private static final double ALL = 0.999;

    @Override
    public String kind() {
        return "memorised-rows";
    }

    @Override
    public String lesson() {
        return "trees-forests-boosting";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        boolean tree = run.classic().filter(classic -> classic.learner() instanceof DecisionTree).isPresent();
        ScoreGap gap = ScoreGap.of(run);
        return tree && gap.training() >= ALL && gap.isClear()
                ? List.of(("The tree has all training rows right, but %s of the %d that validate (standard error %s): it"
                        + " asks until it knows the rows by heart. Limit its depth, or want more rows in a leaf.")
                        .formatted(Digits.percent(gap.validation()), run.rows().validation(), Digits.percent(gap.error())))
                : List.of();
    }
}
