package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;
import argmax.lessons.figure.Digits;
import java.util.List;

/** On unseen rows it does worse than a die, by three standard errors; of numbers worse than their mean. */
record WorseThanChance() implements OfTraining {
    /** By chance alone, one run in a thousand is as far off. */
    private static final double ERRORS = 3;
    /** Of R²: the mean of the training rows is not quite that of the others. */
    private static final double BELOW_MEAN = -0.05;

    @Override
    public String kind() {
        return "worse-than-chance";
    }

    @Override
    public String lesson() {
        return "classifier-metrics";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        double score = run.assessment().score();
        if (!run.spec().classifies()) {
            return score >= BELOW_MEAN
                    ? List.of()
                    : List.of(("R² on unseen rows is %s: the mean of all would predict better. Try a stiffer curve, a"
                            + " smaller network or more rows.")
                            .formatted(Digits.of(score)));
        }
        int classes = run.assessment().classes().size();
        double error = StandardErrors.proportion(1.0 / classes, Math.max(1, run.rows().unseen()));
        return score >= 1.0 / classes - ERRORS * error
                ? List.of()
                : List.of(("Of %d unseen rows %s are classified rightly, where a die gets %s ± %s: look at the labels, and"
                        + " whether such a learner can follow such data at all.")
                        .formatted(
                                run.rows().unseen(),
                                Digits.percent(score),
                                Digits.percent(1.0 / classes),
                                Digits.percent(error)));
    }
}
