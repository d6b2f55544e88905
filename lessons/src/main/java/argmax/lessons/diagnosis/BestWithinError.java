package argmax.lessons.diagnosis;

import argmax.engine.run.TrialReport;
import java.util.List;

/** Where trials compete, others come within one standard error of the best. */
record BestWithinError() implements OfStudy {
    @Override
    public String kind() {
        return "best-within-error";
    }

    @Override
    public String lesson() {
        return "clt-and-uncertainties";
    }

    @Override
    public List<String> seenIn(StudiedTrials trials) {
        TrialReport best = trials.best();
        double error = trials.error(best);
        double line = StudiedTrials.validation(best) - error;
        List<TrialReport> close = trials.scored().stream()
                .filter(trial -> trial.trial() != best.trial() && StudiedTrials.validation(trial) >= line)
                .toList();
        return trials.study().showsUnseen() || error == 0 || close.isEmpty()
                ? List.of()
                : List.of(
                        "%s is best in validation with %s, but %d of the other %d trials come within its standard error of %s."
                                .formatted(
                                        best.name(),
                                        trials.score(StudiedTrials.validation(best)),
                                        close.size(),
                                        trials.scored().size() - 1,
                                        trials.difference(error)),
                        "Among them the choice is chance: take the simplest, or give more seeds.");
    }
}
