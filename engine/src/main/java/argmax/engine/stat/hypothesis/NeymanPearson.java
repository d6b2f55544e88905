package argmax.engine.stat.hypothesis;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * All tests that say signal where p(x | signal)/p(x | background) is large. No other test of the same size has more power:
 * the lemma of Neyman and Pearson.
 */
public final class NeymanPearson {
    /**
     * Outcomes are cut at the quantiles p = 1/(1 + e⁻ᵗ) of both laws, for t up to this: fine in the middle and far into the
     * tails.
     */
    private static final double REACH = 30;

    private static final int CUTS = 3000;
    private static final double NEGLIGIBLE = 1e-15;
    private final List<Cut> cuts;

    /**
     * Says signal where the log likelihood ratio is at least this.
     *
     * @param logRatio −∞ to ∞
     * @param size how often it says signal in error, also called false-positive rate
     * @param power how often it finds a signal, also called true-positive rate
     */
    public record Cut(double logRatio, double size, double power) {}

    private record Cell(double background, double signal) {
        double logRatio() {
            return Math.log(signal) - Math.log(background);
        }
    }

    private NeymanPearson(List<Cell> cells) {
        List<Cell> falling = cells.stream()
                .filter(cell -> cell.background() > 0 || cell.signal() > 0)
                .sorted(Comparator.comparingDouble(Cell::logRatio).reversed())
                .toList();
        List<Cut> found = new ArrayList<>();
        double size = 0;
        double power = 0;
        for (int i = 0; i < falling.size(); i++) {
            size += falling.get(i).background();
            power += falling.get(i).signal();
            double ratio = falling.get(i).logRatio();
            boolean tied = i + 1 < falling.size() && falling.get(i + 1).logRatio() == ratio;
            if (!tied) {
                found.add(new Cut(ratio, Math.min(1, size), Math.min(1, power)));
            }
        }
        cuts = List.copyOf(found);
    }

    /** Of two laws of counts; exact. */
    public static NeymanPearson of(DiscreteDistribution background, DiscreteDistribution signal) {
        int low = Math.min(
                background.inverseCumulativeProbability(NEGLIGIBLE), signal.inverseCumulativeProbability(NEGLIGIBLE));
        int high = Math.max(
                background.inverseSurvivalProbability(NEGLIGIBLE), signal.inverseSurvivalProbability(NEGLIGIBLE));
        InvalidValue.wholeNumber("outcomes", high - low, 0, 10_000_000);
        List<Cell> cells = new ArrayList<>();
        for (int x = low; x <= high; x++) {
            cells.add(new Cell(background.probability(x), signal.probability(x)));
        }
        return new NeymanPearson(cells);
    }

    /**
     * Of two laws of measurements, of which some thousand cells stand for all values; sizes and powers are those of whole
     * cells.
     */
    public static NeymanPearson of(ContinuousDistribution background, ContinuousDistribution signal) {
        double[] edges = DoubleStream.concat(quantiles(background), quantiles(signal)).distinct().sorted().toArray();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(background.cumulativeProbability(edges[0]), signal.cumulativeProbability(edges[0])));
        for (int i = 1; i < edges.length; i++) {
            cells.add(new Cell(
                    background.probability(edges[i - 1], edges[i]), signal.probability(edges[i - 1], edges[i])));
        }
        double last = edges[edges.length - 1];
        cells.add(new Cell(background.survivalProbability(last), signal.survivalProbability(last)));
        return new NeymanPearson(cells);
    }

    /** From the strictest test, which says signal for the largest ratio alone, to the one that always says it. */
    public List<Cut> cuts() {
        return cuts;
    }

    /**
     * The most powerful of these tests with a size of at most {@code alpha}.
     *
     * @throws InvalidValue if none is so small
     */
    public Cut best(double alpha) {
        InvalidValue.number("alpha", alpha, cuts.getFirst().size(), 1);
        return cuts.stream().filter(cut -> cut.size() <= alpha).reduce((first, second) -> second).orElseThrow();
    }

    /**
     * The area under power against size: how often the ratio is larger for a signal than for background, ties counting
     * half.
     */
    public double auc() {
        double area = 0;
        double size = 0;
        double power = 0;
        for (Cut cut : cuts) {
            area += (cut.size() - size) * (cut.power() + power) / 2;
            size = cut.size();
            power = cut.power();
        }
        return area;
    }

    private static DoubleStream quantiles(ContinuousDistribution law) {
        return DoubleStream.iterate(-REACH, t -> t <= REACH, t -> t + 2 * REACH / CUTS)
                .map(t -> t < 0
                        ? law.inverseCumulativeProbability(1 / (1 + Math.exp(-t)))
                        : law.inverseSurvivalProbability(1 / (1 + Math.exp(t))));
    }
}
