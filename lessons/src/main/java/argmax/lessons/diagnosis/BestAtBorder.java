package argmax.lessons.diagnosis;

import argmax.engine.run.Sweep;
import java.util.Collections;
import java.util.List;

/** The best value of a sweep is the first or the last of its range. */
record BestAtBorder() implements OfStudy {
    @Override
    public String kind() {
        return "best-at-border";
    }

    @Override
    public String lesson() {
        return "training-in-practice";
    }

    @Override
    public List<String> seenIn(StudiedTrials trials) {
        if (!(trials.study() instanceof Sweep sweep)) {
            return List.of();
        }
        double best = trials.best().settings().getFirst().value();
        boolean least = best == Collections.min(sweep.values());
        boolean most = best == Collections.max(sweep.values());
        return least || most
                ? List.of("The best, %s with %s in validation, stands at the %s end of what was tried: go on in that direction."
                        .formatted(
                                trials.best().name(),
                                trials.score(StudiedTrials.validation(trials.best())),
                                least ? "lower" : "upper"))
                : List.of();
    }
}
