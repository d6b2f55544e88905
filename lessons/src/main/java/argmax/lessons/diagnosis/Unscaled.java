package argmax.lessons.diagnosis;

import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.LinearSvm;
import argmax.engine.classic.LogisticRegression;
import argmax.engine.classic.NearestCentroid;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.DataSets;
import argmax.engine.data.Encoding;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.run.FitCurve;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The inputs went in as they were measured, into a learner that cares.
 *
 * @param uneven whether their spreads must differ by more than a factor of 10
 */
record Unscaled(boolean uneven) implements Symptom {
    /** From here on, a step that suits one weight is useless or fatal for another. */
    private static final double UNEVEN = 10;
    /** So many rows show the spreads well enough. */
    private static final int ROWS = 2000;
    /** Images and other large sets have one scale, and are not loaded for this. */
    private static final long MOST_CELLS = 3_000_000;

    static Unscaled atAll() {
        return new Unscaled(false);
    }

    static Unscaled unevenly() {
        return new Unscaled(true);
    }

    @Override
    public String kind() {
        return uneven ? "uneven-scales" : "unscaled";
    }

    @Override
    public String lesson() {
        return "normalisation-conditioning";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return spec(result)
                .filter(spec -> spec.data().scaling() == Scaling.NONE)
                .map(spec -> uneven ? spreads(spec.data().card()) : List.of("The inputs went in as they were measured: scale"
                        + " them."))
                .orElse(List.of());
    }

    private static Optional<TrainSpec> spec(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> spec(run.receipt());
            case RunResult.Stopped run -> spec(run.receipt());
            case RunResult.Diverged run -> spec(run.receipt());
            case RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _, RunResult.Failed _ -> Optional.empty();
        };
    }

    private static Optional<TrainSpec> spec(Receipt receipt) {
        return switch (receipt.spec()) {
            case TrainNetwork network -> Optional.of(network);
            case TrainClassic classic when caresForScale(classic) -> Optional.of(classic);
            case TrainClassic _, FitCurve _ -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean caresForScale(TrainClassic classic) {
        return switch (classic.learner()) {
            case NearestCentroid _, NearestNeighbours _, LogisticRegression _, LinearSvm _, KernelSvm _ -> true;
            default -> false;
        };
    }

    private static List<String> spreads(DataCard card) {
        if (card.shape().size() > 1 || (long) card.encoded().size() * (card.rows() + card.testRows()) > MOST_CELLS) {
            return List.of();
        }
        Samples all = DataSets.load(card.id()).rows();
        Samples rows = all.pick(IntStream.range(0, Math.min(ROWS, all.rows())).toArray());
        int[] chosen = card.inputs().stream().mapToInt(DataSets.card(card.id()).inputs()::indexOf).toArray();
        Samples picked = rows.pickColumns(chosen);
        List<Double> deviations = StandardScaler.fit(Encoding.fit(card.columns(), picked).apply(picked)).deviations();
        int widest = extreme(deviations, Comparator.naturalOrder());
        int narrowest = extreme(deviations, Comparator.reverseOrder());
        return deviations.get(widest) <= UNEVEN * deviations.get(narrowest)
                ? List.of()
                : List.of(words(card.encoded(), widest, narrowest, deviations));
    }

    private static int extreme(List<Double> deviations, Comparator<Double> order) {
        return IntStream.range(0, deviations.size())
                .boxed()
                .max(Comparator.comparing(deviations::get, order))
                .orElseThrow();
    }

    private static String words(List<String> columns, int widest, int narrowest, List<Double> deviations) {
        return ("The inputs are unscaled: the standard deviation of %s is %s and that of %s %s, a factor of %s; standardise"
                        + " them, so that all count alike.")
                .formatted(
                        columns.get(widest),
                        Digits.of(deviations.get(widest)),
                        columns.get(narrowest),
                        Digits.of(deviations.get(narrowest)),
                        Digits.of(deviations.get(widest) / deviations.get(narrowest)));
    }
}
