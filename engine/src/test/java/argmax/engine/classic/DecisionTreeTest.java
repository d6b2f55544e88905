package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.classic.tree.ClassTree;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.classic.tree.TreeNode;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

class DecisionTreeTest {
    private static final Samples PETALS = DataSets.load("iris").rows().pickColumns(new int[] {2, 3});
    private static final List<String> NAMES = List.of("length", "width");
    private static final List<String> SPECIES = List.of("setosa", "versicolor", "virginica");

    /** DecisionTreeClassifier(max_depth=3, random_state=2).fit(petals, species) of scikit-learn 1.2.1, nodes in our order. */
    @Test
    void irisGrowsTheTreeOfScikitLearn() {
        ClassTree tree = DecisionTree.ofDepth(3).grow(PETALS, 3);

        assertThat(tree.text(NAMES, SPECIES)).isEqualTo("""
                length ≤ 2.450
                  setosa [50.00, 0.000, 0.000]
                length > 2.450
                  width ≤ 1.750
                    length ≤ 4.950
                      versicolor [0.000, 47.00, 1.000]
                    length > 4.950
                      virginica [0.000, 2.000, 4.000]
                  width > 1.750
                    length ≤ 4.850
                      virginica [0.000, 1.000, 2.000]
                    length > 4.850
                      virginica [0.000, 0.000, 43.00]
                """);
        assertThat(tree.nodes().stream().map(node -> Math.rint(node.impurity() * 1e6) / 1e6))
                .containsExactly(0.666667, 0.0, 0.5, 0.168038, 0.042533, 0.040799, 0.444444, 0.444444, 0.0);
        assertThat(tree.tree().importances(2).get(0)).isCloseTo(0.58561555, within(1e-8));
        assertThat(tree.tree().importances(2).get(1)).isCloseTo(0.41438445, within(1e-8));
    }

    /** The same with criterion="entropy". */
    @Test
    void entropyIsInBits() {
        ClassTree tree = new DecisionTree(3, 1, Criterion.ENTROPY, null).grow(PETALS, 3);

        assertThat(tree.nodes().stream().map(node -> Math.rint(node.impurity() * 1e6) / 1e6))
                .containsExactly(1.584963, 0.0, 1.0, 0.445065, 0.151097, 0.146094, 0.918296, 0.918296, 0.0);
        assertThat(tree.tree().importances(2).get(0)).isCloseTo(0.68976981, within(1e-8));
    }

    /** DecisionTreeClassifier(max_leaf_nodes=6, min_samples_leaf=10, random_state=0).fit(x, y) of scikit-learn 1.2.1. */
    @Test
    void withFewLeavesTheMostUsefulQuestionsAreAsked() {
        ClassTree tree = new DecisionTree(null, 10, Criterion.GINI, 6)
                .grow(DataSets.load("breast-cancer-wdbc").rows(), 2);

        assertThat(tree.nodes().stream().map(node -> Math.rint(node.impurity() * 1e6) / 1e6))
                .containsExactlyInAnyOrder(
                        0.46753, 0.15898, 0.109086, 0.029579, 0.476371, 0.33241, 0.197531, 0.49827, 0.022854, 0.012461,
                        0.336735);
        assertThat(tree.node(0).threshold()).isCloseTo(16.795, within(1e-6));
        assertThat(tree.nodes().stream().filter(TreeNode::isLeaf).map(TreeNode::weights))
                .containsExactlyInAnyOrder(
                        List.of(317.0, 2.0), List.of(11.0, 3.0), List.of(15.0, 4.0), List.of(3.0, 24.0), List.of(9.0, 8.0),
                        List.of(2.0, 171.0));
    }

    @Test
    void tribuoGrowsTheSameTree() {
        Samples blobs = DataSets.fresh("ring", 400, 5);
        Samples fresh = DataSets.fresh("ring", 2000, 6);
        Predictions ours = DecisionTree.ofDepth(6).fit(blobs, 2, 1, Progress.SILENT).predict(fresh);

        MutableDataset<Label> training =
                new MutableDataset<>(new SimpleDataSourceProvenance("ring", new LabelFactory()), new LabelFactory());
        IntStream.range(0, blobs.rows()).forEach(row -> training.add(example(blobs, row)));
        Trainer<Label> trainer = new CARTClassificationTrainer(6, 1, 0, 1, false, new GiniIndex(), 1);
        Model<Label> theirs = trainer.train(training);

        long different = IntStream.range(0, fresh.rows())
                .filter(row -> !theirs.predict(example(fresh, row))
                        .getOutput()
                        .getLabel()
                        .equals(String.valueOf(ours.mostLikely(row))))
                .count();
        assertThat(different).isZero();
    }

    private static ArrayExample<Label> example(Samples rows, int row) {
        double[] values = {rows.input(row, 0), rows.input(row, 1)};
        return new ArrayExample<>(new Label(String.valueOf(rows.label(row))), new String[] {"0", "1"}, values);
    }

    @Test
    void aTreeCanBeWatchedAsItGrows() {
        ClassTree tree = DecisionTree.ofDepth(3).grow(PETALS, 3);

        ClassTree stump = tree.after(1);
        assertThat(stump.text(NAMES, SPECIES)).isEqualTo("""
                length ≤ 2.450
                  setosa [50.00, 0.000, 0.000]
                length > 2.450
                  versicolor [0.000, 50.00, 50.00]
                """);
        assertThat(stump.tree().importances(2)).containsExactly(1.0, 0.0);
        assertThat(tree.after(0).nodes()).singleElement().satisfies(root -> assertThat(root.isLeaf()).isTrue());
        assertThat(tree.after(4).nodes()).isEqualTo(tree.nodes());
        assertThat(tree.path(PETALS, 100)).extracting(TreeNode::number).containsExactly(0, 2, 4, 8);
    }

    @Test
    void aLeafSaysTheSharesOfItsClasses() {
        Classifier stump = DecisionTree.ofDepth(1).fit(PETALS, 3, 1, Progress.SILENT);

        Predictions predictions = stump.predict(PETALS.pick(new int[] {0, 60}));

        assertThat(predictions.probability(0, 0)).isEqualTo(1);
        assertThat(predictions.probability(1, 0)).isZero();
        assertThat(predictions.probability(1, 2)).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void aChequerboardIsCutAlthoughTheFirstCutGainsNothing() {
        Samples board = new Samples(2, new float[] {0, 0, 0, 1, 1, 0, 1, 1}, new int[] {0, 1, 1, 0});

        ClassTree tree = DecisionTree.ofDepth(2).grow(board, 2);

        assertThat(tree.tree().leaves()).isEqualTo(4);
        assertThat(tree.nodes()).filteredOn(TreeNode::isLeaf).allSatisfy(leaf -> assertThat(leaf.impurity()).isZero());
    }

    @Test
    void aRowOfWeightTwoCountsLikeTwoRows() {
        int[] twice = IntStream.range(0, 225).map(i -> i < 150 ? i : 2 * (i - 150)).toArray();
        float[] weights = new float[150];
        IntStream.range(0, 150).forEach(row -> weights[row] = row % 2 == 0 ? 2 : 1);

        ClassTree weighted = DecisionTree.ofDepth(3).grow(PETALS.withWeights(weights), 3);

        ClassTree doubled = DecisionTree.ofDepth(3).grow(PETALS.pick(twice), 3);

        assertThat(weighted.text(NAMES, SPECIES)).isEqualTo(doubled.text(NAMES, SPECIES));
    }

    @Test
    void impuritiesAreThoseOfTheBook() {
        assertThat(Criterion.GINI.impurity(new double[] {4, 6})).isCloseTo(0.48, within(1e-15));
        assertThat(Criterion.ENTROPY.impurity(new double[] {1, 3})).isCloseTo(0.8112781245, within(1e-10));
        assertThat(Criterion.ENTROPY.impurity(new double[] {7, 0})).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> DecisionTree.ofDepth(0))
                .hasMessage("maxDepth is 0; allowed is a whole number from 1 to 100");
        assertThatThrownBy(() -> new DecisionTree(3, 0, Criterion.GINI, null))
                .hasMessage("minLeaf is 0; allowed is a whole number from 1 to 2147483647");
        assertThatThrownBy(() -> new DecisionTree(3, 1, Criterion.GINI, 1)).hasMessageContaining("maxLeaves is 1");
        assertThatThrownBy(() -> DecisionTree.ofDepth(1).grow(PETALS.pick(new int[] {0, 60}), 3))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("rows of class 2 is 0; allowed is a whole number from 1 to 2147483647");
        assertThatThrownBy(() -> DecisionTree.ofDepth(1).grow(PETALS, 2)).hasMessageContaining("label of row 100 is 2");
        Samples negative = new Samples(1, new float[] {1, 2}, new int[] {0, 1}).withWeights(new float[] {1, -1});
        assertThatThrownBy(() -> DecisionTree.ofDepth(1).grow(negative, 2)).hasMessageContaining("weight of row 1 is -1.0");
    }

    @Test
    void aTreeRefusesRowsWithGaps() {
        Classifier tree = DecisionTree.ofDepth(2).fit(PETALS, 3, 1, Progress.SILENT);
        Samples gap = new Samples(2, new float[] {1, 1, Float.NaN, 1}, new int[2]);

        assertThatThrownBy(() -> tree.predict(gap))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("input of row 1, column 0 is NaN; allowed is a number; fill what is missing first");
    }
}
