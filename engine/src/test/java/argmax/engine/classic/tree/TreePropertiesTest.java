package argmax.engine.classic.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.DecisionTree;
import argmax.engine.data.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every tree, on rows of every kind that the search for cuts treats in its own way. */
class TreePropertiesTest {
    private static final int CLASSES = 3;
    private static final int COLUMNS = 4;
    private static final int ROWS = 600;

    enum Rows {
        /** Few values per column: sums are kept and handed on. */
        COARSE(true, false),
        COARSE_WEIGHTED(true, true),
        /** As many values as rows: large nodes are summed by bin, small ones are sorted. */
        FINE(false, false),
        FINE_WEIGHTED(false, true);

        private final boolean rounded;
        private final boolean weighted;

        Rows(boolean rounded, boolean weighted) {
            this.rounded = rounded;
            this.weighted = weighted;
        }

        Samples draw() {
            SplittableRandom random = new SplittableRandom(1);
            float[] inputs = new float[ROWS * COLUMNS];
            int[] labels = new int[ROWS];
            float[] weights = new float[ROWS];
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    double value = random.nextDouble(-3, 3);
                    inputs[row * COLUMNS + column] = (float) (rounded ? Math.rint(value) + 0 : value);
                }
                double sum = inputs[row * COLUMNS] + inputs[row * COLUMNS + 1] + random.nextDouble(-1, 1);
                labels[row] = sum < -1 ? 0 : sum < 1 ? 1 : 2;
                weights[row] = (float) random.nextDouble(0.1, 2);
            }
            Samples rows = new Samples(COLUMNS, inputs, labels);
            return weighted ? rows.withWeights(weights) : rows;
        }
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void noCutIsBetterThanTheOneThatWasTaken(Rows kind) {
        for (Criterion criterion : Criterion.values()) {
            Samples rows = kind.draw();
            ClassTree tree = new DecisionTree(7, 3, criterion, null).grow(rows, CLASSES);

            assertThat(tree.tree().depth()).isEqualTo(7);
            List<List<Integer>> paths =
                    IntStream.range(0, ROWS).mapToObj(row -> tree.tree().path(rows, row)).toList();
            for (TreeNode node : tree.nodes()) {
                if (!node.isLeaf()) {
                    int[] here = IntStream.range(0, ROWS)
                            .filter(row -> paths.get(row).contains(node.number()))
                            .toArray();
                    assertThat(node.gain()).isCloseTo(bestGain(rows, here, 3, criterion), within(1e-9));
                    assertThat(gain(rows, here, node.column(), node.threshold(), 3, criterion))
                            .isCloseTo(node.gain(), within(1e-9));
                }
            }
        }
    }

    /** Every column, every place between two of its values; none of the search's short cuts. */
    private static double bestGain(Samples rows, int[] here, int minLeaf, Criterion criterion) {
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < COLUMNS; column++) {
            TreeSet<Float> values = new TreeSet<>();
            for (int row : here) {
                values.add(rows.input(row, column));
            }
            for (double value : values.headSet(values.last())) {
                best = Math.max(best, gain(rows, here, column, value, minLeaf, criterion));
            }
        }
        return best;
    }

    private static double gain(Samples rows, int[] here, int column, double threshold, int minLeaf, Criterion criterion) {
        int[] left = Arrays.stream(here).filter(row -> rows.input(row, column) <= threshold).toArray();
        int[] right = Arrays.stream(here).filter(row -> rows.input(row, column) > threshold).toArray();
        if (left.length < minLeaf || right.length < minLeaf) {
            return Double.NEGATIVE_INFINITY;
        }
        double leftShare = Arrays.stream(weights(rows, left)).sum() / Arrays.stream(weights(rows, here)).sum();
        return criterion.impurity(weights(rows, here))
                - leftShare * criterion.impurity(weights(rows, left))
                - (1 - leftShare) * criterion.impurity(weights(rows, right));
    }

    private static double[] weights(Samples rows, int[] here) {
        double[] weights = new double[CLASSES];
        for (int row : here) {
            weights[rows.label(row)] += rows.weight(row);
        }
        return weights;
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void leavesPartTheRowsAndImpurityNeverRises(Rows kind) {
        Samples rows = kind.draw();
        ClassTree tree = new DecisionTree(null, 5, Criterion.GINI, 25).grow(rows, CLASSES);

        assertThat(tree.tree().leaves()).isEqualTo(25);
        int[] leaves = tree.tree().leaves(rows);
        for (TreeNode node : tree.nodes()) {
            if (node.isLeaf()) {
                int[] its = IntStream.range(0, ROWS).filter(row -> leaves[row] == node.number()).toArray();
                assertThat(node.rows()).isEqualTo(its.length).isGreaterThanOrEqualTo(5);
                assertThat(node.weights()).usingElementComparator(TreePropertiesTest::roughly)
                        .containsExactly(Arrays.stream(weights(rows, its)).boxed().toArray(Double[]::new));
            } else {
                TreeNode left = tree.node(node.left());
                TreeNode right = tree.node(node.right());
                assertThat(left.rows() + right.rows()).isEqualTo(node.rows());
                assertThat(node.gain()).isGreaterThanOrEqualTo(0);
                assertThat(left.depth()).isEqualTo(node.depth() + 1);
            }
        }
    }

    private static int roughly(double first, double second) {
        return Math.abs(first - second) < 1e-9 ? 0 : Double.compare(first, second);
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void onlyTheOrderOfTheValuesMatters(Rows kind) {
        Samples rows = kind.draw();
        float[] bent = rows.inputs(0, ROWS);
        for (int i = 0; i < bent.length; i++) {
            bent[i] = (float) Math.exp(bent[i] + i % COLUMNS);
        }
        DecisionTree settings = new DecisionTree(6, 2, Criterion.ENTROPY, null);

        int[] leaves = settings.grow(rows, CLASSES).tree().leaves(rows);
        Samples bentRows = rows.withInputs(COLUMNS, bent);

        assertThat(settings.grow(bentRows, CLASSES).tree().leaves(bentRows)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void aTreeLeftToItselfHasEveryRowRight(Rows kind) {
        // Rounded rows repeat with other labels; those are left out.
        Samples rows = kind.draw().pick(distinct(kind.draw()));
        ClassTree tree = new DecisionTree(null, 1, Criterion.GINI, null).grow(rows, CLASSES);

        assertThat(tree.verdicts(rows)).isEqualTo(rows.labels());
    }

    private static int[] distinct(Samples rows) {
        TreeSet<String> seen = new TreeSet<>();
        return IntStream.range(0, ROWS).filter(row -> seen.add(Arrays.toString(rows.inputs(row, 1)))).toArray();
    }
}
