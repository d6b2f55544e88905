package argmax.engine.stat.joint;

import argmax.engine.InvalidValue;
import argmax.engine.stat.distribution.Check;
import argmax.engine.stat.distribution.Finite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * The law of two numbers X and Y with finitely many outcomes.
 *
 * @param x the outcomes of X in rising order, one per row
 * @param y the outcomes of Y in rising order, one per column
 * @param probabilities {@code P(X = x[i], Y = y[j])} in row i and column j; their sum is one
 */
public record JointTable(List<Double> x, List<Double> y, List<List<Double>> probabilities) {
    public JointTable {
        x = Check.rising("x", x);
        y = Check.rising("y", y);
        probabilities = Rows.copy("probabilities", probabilities, x.size(), y.size());
        Check.sharesOfOne("probabilities", probabilities.stream().flatMap(List::stream).toList());
    }

    /** The same with whole numbers from 0 as outcomes. */
    public static JointTable of(List<List<Double>> probabilities) {
        int rows = probabilities.size();
        int columns = probabilities.isEmpty() ? 0 : probabilities.getFirst().size();
        return new JointTable(Rows.numbers(rows), Rows.numbers(columns), probabilities);
    }

    /** The table of these weights, none below 0, divided by their sum. */
    public static JointTable normalised(List<Double> x, List<Double> y, List<List<Double>> weights) {
        double sum = Check.positive("sum", weights.stream().flatMap(List::stream).mapToDouble(w -> w).sum());
        return new JointTable(x, y, Rows.map(weights, weight -> weight / sum));
    }

    /**
     * Rebuilds the joint law from slices: {@code p(x, y) = p(x | y) p(y)}.
     *
     * @param slices one per outcome of Y, all with the same outcomes of X
     */
    public static JointTable chained(Finite y, List<Finite> slices) {
        InvalidValue.wholeNumber("slices", slices.size(), y.outcomes().size(), y.outcomes().size());
        List<Double> x = slices.getFirst().outcomes();
        for (Finite slice : slices) {
            if (!slice.outcomes().equals(x)) {
                throw new InvalidValue("outcomes of a slice", slice.outcomes(), "the same as in the first, " + x);
            }
        }
        return new JointTable(x, y.outcomes(), Rows.of(x.size(), slices.size(), (i, j) ->
                slices.get(j).probabilities().get(i) * y.probabilities().get(j)));
    }

    /** P(X = x[i], Y = y[j]). */
    public double at(int i, int j) {
        InvalidValue.wholeNumber("row", i, 0, x.size() - 1);
        InvalidValue.wholeNumber("column", j, 0, y.size() - 1);
        return probabilities.get(i).get(j);
    }

    /**
     * The table with another probability in one cell; the other cells share the rest as they did, or equally where they had
     * nothing.
     */
    public JointTable with(int i, int j, double probability) {
        double others = 1 - at(i, j);
        double rest = 1 - Check.probability("probability", probability);
        int cells = x.size() * y.size() - 1;
        if (cells == 0) {
            InvalidValue.number("probability", probability, 1, 1);
        }
        return normalised(x, y, Rows.of(x.size(), y.size(), (row, column) -> {
            if (row == i && column == j) {
                return probability;
            }
            return others > 0 ? at(row, column) * rest / others : rest / cells;
        }));
    }

    /** Y and X with their places changed. */
    public JointTable transposed() {
        return new JointTable(y, x, Rows.of(y.size(), x.size(), (i, j) -> at(j, i)));
    }

    /** The law of X, whatever Y is: the sums of the rows. */
    public Finite marginalOfX() {
        // A sum may be above 1 by rounding.
        return new Finite(x, probabilities.stream().map(row -> Math.min(Rows.sum(row), 1)).toList());
    }

    /** The law of Y, whatever X is: the sums of the columns. */
    public Finite marginalOfY() {
        return transposed().marginalOfX();
    }

    /**
     * p(x | Y = y[j]): column j divided by its sum.
     *
     * @throws InvalidValue where that outcome of Y is impossible
     */
    public Finite conditionalOfX(int j) {
        InvalidValue.wholeNumber("column", j, 0, y.size() - 1);
        List<Double> column = probabilities.stream().map(row -> row.get(j)).toList();
        double sum = Check.positive("P(Y = %s)".formatted(y.get(j)), Rows.sum(column));
        return new Finite(x, column.stream().map(p -> p / sum).toList());
    }

    /** p(y | X = x[i]): row i divided by its sum. */
    public Finite conditionalOfY(int i) {
        return transposed().conditionalOfX(i);
    }

    /** What the joint law would be if X and Y were independent, with the same marginals: p(x) p(y). */
    public JointTable independent() {
        List<Double> ofX = marginalOfX().probabilities();
        List<Double> ofY = marginalOfY().probabilities();
        return new JointTable(x, y, Rows.of(x.size(), y.size(), (i, j) -> ofX.get(i) * ofY.get(j)));
    }

    /** {@code p(x, y) - p(x) p(y)}, row by row: 0 everywhere only if X and Y are independent. */
    public List<List<Double>> dependence() {
        JointTable independent = independent();
        return Rows.of(x.size(), y.size(), (i, j) -> at(i, j) - independent.at(i, j));
    }

    /** E[f(X, Y)]. */
    public double mean(DoubleBinaryOperator f) {
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                sum += at(i, j) * f.applyAsDouble(x.get(i), y.get(j));
            }
        }
        return sum;
    }

    /** Cov(X, Y). */
    public double covariance() {
        double meanOfX = marginalOfX().mean();
        double meanOfY = marginalOfY().mean();
        return mean((a, b) -> (a - meanOfX) * (b - meanOfY));
    }

    /**
     * ρ, −1 to 1.
     *
     * @throws InvalidValue where X or Y has only one possible outcome
     */
    public double correlation() {
        double ofX = Check.positive("Var(X)", marginalOfX().variance());
        double ofY = Check.positive("Var(Y)", marginalOfY().variance());
        return Math.clamp(covariance() / Math.sqrt(ofX * ofY), -1, 1);
    }

    /** The mutual information {@code Σ p ln(p / p(x) p(y))} in nats: 0 only if X and Y are independent. */
    public double mutualInformation() {
        JointTable independent = independent();
        double sum = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < y.size(); j++) {
                double p = at(i, j);
                sum += p == 0 ? 0 : p * Math.log(p / independent.at(i, j));
            }
        }
        // Rounding may leave a sum of -1e-17.
        return Math.max(sum, 0);
    }

    /** The mean and the spread of Y for each possible outcome of X. */
    public List<ConditionalSlice> slices() {
        List<ConditionalSlice> slices = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            double probability = Rows.sum(probabilities.get(i));
            if (probability > 0) {
                Finite law = conditionalOfY(i);
                slices.add(new ConditionalSlice(x.get(i), probability, law.mean(), law.standardDeviation()));
            }
        }
        return List.copyOf(slices);
    }

    /** {@code n} independent draws of (x, y). */
    public double[][] sample(int n, long seed) {
        int columns = y.size();
        double[] cells = new Finite(
                        Rows.numbers(x.size() * columns),
                        IntStream.range(0, x.size() * columns).mapToObj(c -> at(c / columns, c % columns)).toList())
                .sample(n, seed);
        double[][] draws = new double[n][];
        for (int row = 0; row < n; row++) {
            int cell = (int) cells[row];
            draws[row] = new double[] {x.get(cell / columns), y.get(cell % columns)};
        }
        return draws;
    }
}
