package argmax.lessons.diagnosis;

import argmax.engine.run.LearningCurve;
import argmax.engine.run.TrialReport;
import java.util.List;

/** A learning curve still rises at its end by more than a standard error. */
record MoreRowsHelp() implements OfStudy {
    @Override
    public String kind() {
        return "more-rows-help";
    }

    @Override
    public String lesson() {
        return "bias-variance";
    }

    @Override
    public List<String> seenIn(StudiedTrials trials) {
        List<TrialReport> scored = trials.scored();
        if (!(trials.study() instanceof LearningCurve) || scored.size() < 2) {
            return List.of();
        }
        TrialReport last = scored.getLast();
        TrialReport before = scored.get(scored.size() - 2);
        double rise = StudiedTrials.validation(last) - StudiedTrials.validation(before);
        return rise <= trials.error(last)
                ? List.of()
                : List.of("From %s to %s rows the validation score still rose by %s, to %s: more rows would help."
                        .formatted(
                                rows(before),
                                rows(last),
                                trials.difference(rise),
                                trials.score(StudiedTrials.validation(last))));
    }

    private static long rows(TrialReport trial) {
        return Math.round(trial.settings().getFirst().value());
    }
}
