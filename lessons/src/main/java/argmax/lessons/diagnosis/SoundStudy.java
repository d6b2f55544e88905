package argmax.lessons.diagnosis;

import argmax.engine.run.Comparison;
import argmax.engine.run.LearningCurve;
import argmax.engine.run.PairedDifference;
import argmax.engine.run.RandomSearch;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrialReport;
import java.util.Comparator;
import java.util.List;

/** A study that answers what it asked. */
record SoundStudy() implements OfStudy {
    @Override
    public String kind() {
        return "sound-study";
    }

    @Override
    public String lesson() {
        return "training-in-practice";
    }

    @Override
    public List<String> seenIn(StudiedTrials trials) {
        return switch (trials.study()) {
            case Sweep _, RandomSearch _ -> List.of(winner(trials));
            case LearningCurve _ -> List.of(level(trials));
            case Comparison _ -> List.of(trials.pairs().stream()
                    .max(Comparator.comparingDouble(pair -> Math.abs(pair.mean())))
                    .map(pair -> difference(pair, trials))
                    .orElse(winner(trials)));
        };
    }

    private static String winner(StudiedTrials trials) {
        TrialReport best = trials.best();
        return "Of %d trials %s is best in validation with %s; its standard error there is %s."
                .formatted(
                        trials.scored().size(),
                        best.name(),
                        trials.score(StudiedTrials.validation(best)),
                        trials.difference(trials.error(best)));
    }

    private static String level(StudiedTrials trials) {
        TrialReport last = trials.scored().getLast();
        return ("With %d rows the validation score is %s, and its last step up was within the standard error of %s: more"
                + " rows alone won't help much.")
                .formatted(
                        Math.round(last.settings().getFirst().value()),
                        trials.score(StudiedTrials.validation(last)),
                        trials.difference(trials.error(last)));
    }

    private static String difference(PairedDifference pair, StudiedTrials trials) {
        Double error = pair.standardError();
        return "%s is %s than %s by %s on unseen rows, with a standard error of %s over %d pairs."
                .formatted(
                        pair.name(),
                        pair.mean() > 0 ? "better" : "worse",
                        pair.against(),
                        trials.difference(Math.abs(pair.mean())),
                        trials.difference(error == null ? 0 : error),
                        pair.differences().size());
    }
}
