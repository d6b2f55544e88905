package argmax.engine.run.text;

import static argmax.engine.run.text.SpecificationTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.classic.GaussianDensity;
import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.Learner;
import argmax.engine.classic.RandomForest;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.run.Frame;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LearnerSpecificationTest {
    private static final String FOREST = """
            Data(iris, inputs=[petal_length, petal_width], scaling=standard)
            Split(test=0.1, seed=7)
            RandomForest(trees=30, max_depth=4, min_leaf=5, criterion=entropy)
            Seeds(1, 2, 3)
            Watch(frames=[decision_map], every=5)
            """;

    static Stream<Class<?>> learners() {
        return Arrays.stream(Learner.class.getPermittedSubclasses());
    }

    @Test
    void aTextMeansWhatCodeWouldBuild() {
        TrainClassic expected = new TrainClassic(
                new DataChoice("iris", List.of("petal_length", "petal_width"), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0.1, 7),
                new RandomForest(30, 4, 5, null, Criterion.ENTROPY),
                List.of(1L, 2L, 3L),
                new Watch(false, List.of(Frame.Kind.DECISION_MAP), 5));
        assertThat(Specification.parse(FOREST)).isEqualTo(expected);
        assertThat(Specification.parse(FOREST.replace("Seeds(1, 2, 3)", "Seeds(seeds=[1, 2, 3])"))).isEqualTo(expected);
        assertThat(Specification.print(expected)).isEqualTo(FOREST);
    }

    @Test
    void whatIsLeftOutIsUsual() {
        TrainClassic expected = new TrainClassic(
                new DataChoice("iris", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0.2, 1),
                RandomForest.of(100),
                List.of(1L),
                Watch.NOTHING_MORE);
        assertThat(Specification.parse("RandomForest()\nData(iris)")).isEqualTo(expected);
        assertThat(Specification.parse("Data(iris)\nRandomForest(max_depth=none)\nSeeds()\nWatch()")).isEqualTo(expected);
        assertThat(Specification.print(expected)).isEqualTo("Data(iris)\nRandomForest()\n");
    }

    @Test
    void aKernelMayBeLinearThoughAnActivationOfThatNameIsTheIdentity() {
        assertThat(learner("KernelSvm(kernel=linear)")).isEqualTo(new KernelSvm(1, Kernel.LINEAR, null, 3));
        assertThat(learner("KernelSvm(gamma=0.5)")).isEqualTo(new KernelSvm(1, Kernel.RBF, 0.5, 3));
    }

    @Test
    void sharesOfClassesNeedNoBrackets() {
        GaussianDensity expected = new GaussianDensity(List.of(0.2, 0.3, 0.5));
        assertThat(learner("GaussianDensity(0.2, 0.3, 0.5)")).isEqualTo(expected);
        assertThat(learner("GaussianDensity(prior=[0.2, 0.3, 0.5])")).isEqualTo(expected);
    }

    private static Learner learner(String call) {
        return ((TrainClassic) Specification.parse("Data(iris)\n" + call)).learner();
    }

    @ParameterizedTest
    @MethodSource("learners")
    void everyLearnerIsCalledAsItsRecordAndNeedsNoArguments(Class<?> type) {
        assertThat(learner(type.getSimpleName() + "()")).isInstanceOf(type);
    }

    @ParameterizedTest
    @MethodSource("learners")
    void readingWhatIsPrintedGivesTheSame(Class<?> type) {
        RandomSpecifications specifications = new RandomSpecifications(6);
        for (int i = 0; i < 50; i++) {
            TrainClassic specification = specifications.next(type);
            String text = Specification.print(specification);
            assertThat(Specification.parse(text)).as(text).isEqualTo(specification);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RandomForst() | 2:1 | unknown "RandomForst" (did you mean RandomForest?) | NearestCentroid, NearestNeighbours
            RandomForest(tree=3) | 2:14 | RandomForest has no argument "tree" (did you mean trees?) | RandomForest(trees=…
            RandomForest(trees=0) | 2:20 | trees is 0 | a whole number from 1 to 1000
            RandomForest(max_depth=101) | 2:24 | max_depth is 101 | a whole number from 1 to 100
            RandomForest(criterion=ginni) | 2:24 | criterion is "ginni" (did you mean gini?) | one of gini, entropy
            KernelSvm(kernel=identity) | 2:18 | kernel is "identity" | one of linear, polynomial, rbf
            KernelSvm(gamma=wide) | 2:17 | gamma is "wide" | a number
            GaussianDensity(0.2, 1.3) | 2:22 | prior is 1.3 | a number from 0.0 to 1.0
            GaussianDensity(0.2, 0.3) | 2:17 | prior is [0.2, 0.3] | shares that add up to 1
            a = AdaBoost() | 2:5 | AdaBoost with a name or inputs | a name or inputs at layers only
            Seeds(1) | 1:1 | no layer and no learner | one learner of NearestCentroid, NearestNeighbours
            """)
    void aRefusalSaysWhereWhatAndWhatIsAllowed(String line, String at, String problem, String allowed) {
        assertRefused("Data(iris)\n" + line, at, problem, allowed);
    }

    @Test
    void aLearnerBesideALayerIsRefusedWithBothNames() {
        String sides = "a network of layers, or a learner with nothing but Data, a split, Seeds and Watch";
        assertRefused("Data(iris)\nDense(3, softmax)\nAdaBoost()", "3:1", "AdaBoost beside Dense in line 2", sides);
        assertRefused("AdaBoost()\nData(iris)\nDense(3, softmax)", "3:1", "Dense beside AdaBoost in line 1", sides);
        assertRefused("Data(iris)\nAdaBoost()\nFit(seeds=[1, 2])", "3:1", "Fit beside AdaBoost in line 2", sides);
        assertRefused("Data(iris)\nLoss(hinge)\nAdaBoost()", "3:1", "AdaBoost beside Loss in line 2", sides);
        assertRefused("Data(iris)\nDense(3, softmax)\nSeeds(2)", "3:1", "Seeds beside Dense in line 2", sides);
        assertRefused(
                "Data(iris)\nAdaBoost()\nLinearSvm()", "3:1", "LinearSvm after AdaBoost in line 2", "one of them");
    }

    @Test
    void whatNeedsTheWholeTextIsRefusedWhereItStands() {
        assertRefused("Data(sine)\nLinearSvm()", "1:6", "set is sine", "one with classes");
        assertRefused("Data(blobs2)\nSplit(test=0.2)\nLinearSvm()", "2:12", "test is 0.2", "0, since blobs2 has");
        assertRefused("Data(iris)\nLinearSvm()\nSeeds(" + "1, ".repeat(10) + "1)", "3:7", "seeds is 11", "1 to 10");
        assertRefused(
                "Data(iris)\nLinearSvm()\nWatch(trace_weights=true)", "3:21", "trace_weights is true", "false, since this");
        assertRefused(
                "Data(iris)\nLinearSvm()\nWatch(frames=[decision_map])", "3:14", "frames is decision_map of 4 inputs",
                "decision_map of two inputs");
        assertRefused(
                "Data(mnist)\nRandomForest(trees=1000)\nSeeds(1, 2, 3)", "2:1", "learner is one that takes about",
                "one that takes a minute at most");
    }
}
