package argmax.lessons.figure;

import argmax.engine.run.PairedDifference;
import argmax.engine.run.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** By how much each entry of a comparison does better than the first, pair by pair. */
final class PairFigure {
    private PairFigure() {}

    /** Empty where the study isn't about pairs. */
    static List<Figure> of(RunResult.Studied study) {
        RunResult.Assessment best = study.assessment();
        return of(study.pairs(), best != null && best.seeds().stream().anyMatch(seed -> !seed.folds().isEmpty()));
    }

    /** @param folded whether pairs are of folds rather than of seeds */
    static List<Figure> of(List<PairedDifference> pairs, boolean folded) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            for (double difference : pairs.get(i).differences()) {
                x.add((double) i);
                y.add(difference);
            }
        }
        List<Double> places = IntStream.range(0, pairs.size()).mapToObj(Double::valueOf).toList();
        List<Layer> layers = List.of(
                new Layer.Bars("mean", Hue.MAIN, places, pairs.stream().map(PairedDifference::mean).toList(), 0.6),
                new Layer.Points("one pair", Hue.OTHER, x, y),
                new Layer.Rule("no difference", Hue.QUIET, Layer.Stroke.DOTTED, false, 0, null));
        return List.of(new Plot(
                "pairs",
                "Differences pair by pair",
                Axis.named("entry", pairs.stream().map(PairedDifference::name).toList()),
                Axis.linear("score minus that of " + pairs.getFirst().against()),
                layers,
                false,
                pairs.stream().map(PairFigure::words).collect(Collectors.joining(" ")) + caution(folded),
                table(pairs)));
    }

    private static String words(PairedDifference pair) {
        String distance = pair.mean() == 0
                ? "on average that"
                : "%s percentage points %s that"
                        .formatted(Digits.of(100 * Math.abs(pair.mean())) + error(pair), pair.mean() > 0 ? "above" : "below");
        return "On unseen rows the score of %s is %s of %s: higher in %d of %d pairs, lower in %d."
                .formatted(pair.name(), distance, pair.against(), pair.better(), pair.differences().size(), pair.worse());
    }

    private static String error(PairedDifference pair) {
        Double error = pair.standardError();
        return error == null ? "" : " ± " + Digits.of(100 * error);
    }

    private static String caution(boolean folded) {
        return folded ? " Folds share most of their training rows, so these standard errors are too small." : "";
    }

    private static Table table(List<PairedDifference> pairs) {
        return new Table(
                List.of("entry", "mean difference", "standard error", "pairs", "better", "worse"),
                pairs.stream()
                        .map(pair -> List.of(
                                pair.name(),
                                Digits.of(pair.mean()),
                                pair.standardError() == null ? "none" : Digits.of(pair.standardError()),
                                String.valueOf(pair.differences().size()),
                                String.valueOf(pair.better()),
                                String.valueOf(pair.worse())))
                        .toList());
    }
}
