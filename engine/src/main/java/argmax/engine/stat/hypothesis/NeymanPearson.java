package argmax.engine.stat.hypothesis;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.distribution.Distribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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

    /**
     * Of two laws with probabilities, or two with densities. The former are exact; of the latter some thousand cells stand
     * for all values, and sizes and powers are those of whole cells.
     *
     * @throws InvalidValue if one law is discrete and the other is not
     */
    public static NeymanPearson of(Distribution background, Distribution signal) {
        if (background instanceof Discrete counts && signal instanceof Discrete others) {
            return new NeymanPearson(Stream.concat(counts.outcomes().stream(), others.outcomes().stream())
                    .distinct()
                    .map(x -> new Cell(counts.pmf(x), others.pmf(x)))
                    .toList());
        }
        if (background instanceof Discrete || signal instanceof Discrete) {
            throw new InvalidValue("signal", signal, "a law of the same kind as the background's, " + background);
        }
        double[] edges = DoubleStream.concat(quantiles(background), quantiles(signal)).distinct().sorted().toArray();
        double last = edges[edges.length - 1];
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(background.cdf(edges[0]), signal.cdf(edges[0])));
        for (int i = 1; i < edges.length; i++) {
            double from = edges[i - 1];
            cells.add(new Cell(background.probability(from, edges[i]), signal.probability(from, edges[i])));
        }
        cells.add(new Cell(background.survival(last), signal.survival(last)));
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

    private static DoubleStream quantiles(Distribution law) {
        return DoubleStream.iterate(-REACH, t -> t <= REACH, t -> t + 2 * REACH / CUTS)
                .map(t -> law.quantile(1 / (1 + Math.exp(-t))));
    }
}
