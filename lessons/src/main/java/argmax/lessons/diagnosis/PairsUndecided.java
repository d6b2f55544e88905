package argmax.lessons.diagnosis;

import argmax.engine.run.PairedDifference;
import argmax.lessons.figure.Digits;
import java.util.Comparator;
import java.util.List;

/** The largest difference between compared trials is within two standard errors, or rests on a single seed. */
record PairsUndecided() implements OfStudy {
    private static final double ERRORS = 2;

    @Override
    public String kind() {
        return "pairs-undecided";
    }

    @Override
    public String lesson() {
        return "clt-and-uncertainties";
    }

    @Override
    public List<String> seenIn(StudiedTrials trials) {
        return trials.pairs().stream()
                .max(Comparator.comparingDouble(pair -> Math.abs(pair.mean())))
                .filter(pair -> !decided(pair))
                .map(pair -> List.of(words(pair, trials)))
                .orElse(List.of());
    }

    static boolean decided(PairedDifference pair) {
        Double error = pair.standardError();
        return error != null && Math.abs(pair.mean()) > ERRORS * error;
    }

    private static String words(PairedDifference pair, StudiedTrials trials) {
        Double error = pair.standardError();
        return error == null
                ? "%s differs from %s by %s, but with a single pair nobody knows what chance does: give more seeds."
                        .formatted(pair.name(), pair.against(), trials.difference(pair.mean()))
                : ("%s differs from %s by %s, with a standard error of %s over %d pairs: no difference is shown. More seeds"
                        + " would tell.")
                        .formatted(
                                pair.name(),
                                pair.against(),
                                trials.difference(pair.mean()),
                                trials.difference(error),
                                pair.differences().size());
    }
}
