package argmax.lessons.diagnosis;

import argmax.engine.metric.StandardErrors;
import argmax.lessons.figure.Digits;
import java.util.Collections;
import java.util.List;

/** The same settings with other seeds come to scores that differ by more than their unseen rows explain. */
record SeedsDisagree() implements OfTraining {
    /** Standard errors between the worst and the best of up to ten seeds, were their rows drawn anew, which they aren't. */
    private static final double ERRORS = 4;
    private static final double LEAST = 0.05;

    @Override
    public String kind() {
        return "seeds-disagree";
    }

    @Override
    public String lesson() {
        return "training-in-practice";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        List<Double> scores = run.assessment().scores();
        double least = Collections.min(scores);
        double most = Collections.max(scores);
        double score = run.assessment().score();
        double error = run.spec().classifies() ? StandardErrors.proportion(score, Math.max(1, run.rows().unseen())) : 0;
        if (!(most - least > Math.max(LEAST, ERRORS * error))) {
            return List.of();
        }
        return List.of(
                "The %d seeds come to scores from %s to %s with the same settings: judge these by all seeds, not by the best."
                        .formatted(scores.size(), shown(run, least), shown(run, most)));
    }

    private static String shown(TrainingRun run, double score) {
        return run.spec().classifies() ? Digits.percent(score) : Digits.of(score);
    }
}
