package argmax.lessons.diagnosis;

import static argmax.lessons.diagnosis.Specs.classic;
import static argmax.lessons.diagnosis.Specs.data;
import static argmax.lessons.diagnosis.Specs.fit;
import static argmax.lessons.diagnosis.Specs.iris;
import static argmax.lessons.diagnosis.Specs.logistic;
import static argmax.lessons.diagnosis.Specs.network;
import static argmax.lessons.diagnosis.Specs.patient;
import static argmax.lessons.diagnosis.Specs.softmax;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.classic.AdaBoost;
import argmax.engine.classic.DecisionTree;
import argmax.engine.classic.GradientBoosting;
import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.RandomForest;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.classic.tree.Criterion;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser.Adam;
import argmax.engine.net.Optimiser.Sgd;
import argmax.engine.net.Output;
import argmax.engine.net.train.LayerState;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.Decorrelation;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.FitCurve;
import argmax.engine.run.Player;
import argmax.engine.run.RandomSearch;
import argmax.engine.run.Range;
import argmax.engine.run.Rounds;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real runs, each of which shows something by its settings. */
class DiagnosisTest {
    private static final Split HELD_OUT = new Split.HoldOut(0.2, 0.2, 1);
    private static final Split OWN_TEST = new Split.HoldOut(0.2, 0, 23);
    private static final Dense LINE = new Dense(1, Activation.IDENTITY);
    private static final List<Regression> POLYNOMIALS = List.of(new Polynomial(1), new Polynomial(3), new Polynomial(9));

    static Stream<Arguments> runs() {
        return Stream.of(
                run("a rate far too large", iris(new Sgd(10), Activation.IDENTITY, 3, fit(16, 40, 1L)), "diverged"),
                run(
                        "a rate far too small",
                        iris(new Adam(1e-6), Activation.RELU, 3, fit(16, 40, 1L)),
                        "rate-too-small",
                        "majority-only"),
                run("too few epochs", iris(new Adam(0.001), Activation.RELU, 3, fit(16, 10, 1L, 2L, 3L)), "undertrained"),
                run("too many epochs", iris(new Adam(0.01), Activation.RELU, 3, fit(16, 200, 1L)), "overfitted"),
                run(
                        "early stopping by folds",
                        iris(new Adam(0.01), Activation.RELU, 3, patient(16, 200, 10)),
                        "sound",
                        "stopped-on-test"),
                run("a healthy network", iris(new Adam(0.01), Activation.RELU, 1, fit(16, 40, 1L, 2L, 3L)), "sound"),
                run("a rate that kills units", iris(new Adam(1), Activation.RELU, 3, fit(16, 40, 1L, 2L, 3L)), "dead-units"),
                run(
                        "eight logistic layers",
                        iris(new Sgd(0.1), Activation.LOGISTIC, 8, fit(16, 40, 1L)),
                        "vanishing-gradients"),
                run(
                        "one step per epoch",
                        iris(new Adam(0.001), Activation.RELU, 3, fit(400, 40, 1L)),
                        "undertrained",
                        "batch-of-all"),
                run("30 rows to test on", networkOf("iris", Scaling.STANDARD, 0.01), "few-rows"),
                run("wine as it was measured", networkOf("wine", Scaling.NONE, 0.1), "uneven-scales"),
                run("a large network on 20 rows", fewRows(), "overfitted"),
                run("the best there is", blobs(new Sgd(0.1), 64), "sound"),
                run("steps across the valley", blobs(new Sgd(10), 8), "oscillating"),
                run("a line through four clouds", line("xor"), "stuck"),
                run("a full tree", classic("blobs2", 400, new DecisionTree(null, 1, Criterion.GINI, null)), "memorised-rows"),
                run("one neighbour", classic("blobs2", 400, new NearestNeighbours(1)), "one-neighbour"),
                run("too many neighbours", classic("ring", 400, new NearestNeighbours(200)), "too-smooth"),
                run("boosting too long", classic("blobs2", 400, new GradientBoosting(100, 0.3, 31, 5, null, 0)), "overfitted"),
                run("a narrow kernel", classic("blobs2", 400, new KernelSvm(1000, Kernel.RBF, 100.0, 3)), "gap"),
                run("a forest", classic("ring", 400, RandomForest.of(20)), "sound"),
                run("titanic, where few values repeat", titanic(), "sound"),
                run("a wild curve", curve(12, 15), "worse-than-chance", "gap"),
                run("a straight curve", curve(1, 40), "underfitted"),
                run("a good curve", curve(3, 40), "sound"),
                run("numbers from a network", diabetes(0.1), "diverged"),
                run("numbers, learned", diabetes(0.0003)),
                run("rates to the border", sweep(0.0001, 0.001, 0.01), "best-at-border"),
                run("rates beyond", sweep(0.001, 0.01, 10.0), "trials-without-score"),
                run("a search", search(), "best-within-error"),
                run("bias and variance", new BiasVariance("sine", 20, POLYNOMIALS, 20, 1), "bias-against-variance"),
                run("a choice of curves", new CurveSelection("sine", 40, POLYNOMIALS, 0.3, 5, 5, 1), "curve-choice"),
                run("a slow generator", gan(0.0001), "generator-off-target"),
                run("a fair duel", gan(0.01), "sound-duel"),
                run("an adversary without weight", decorrelated(0), "still-correlated"),
                run("an adversary with weight", decorrelated(10), "sound-duel"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatARunShowsIsTold(RunSpec spec, List<String> kinds) {
        Diagnosis diagnosis = Diagnosis.of(Engine.run(spec, report -> {}));

        assertThat(diagnosis.kinds()).containsAll(kinds);
        isWellPut(diagnosis);
    }

    /** Curves without sense: whatever is stored must be told of. */
    @Test
    void anyResultAtAllIsToldOfInThreeSentencesAtMost() {
        List<TrainSpec> specs = List.of(
                blobs(new Sgd(0.1), 8),
                fewRows(),
                titanic(),
                diabetes(0.1),
                classic("blobs2", 400, new DecisionTree(null, 1, Criterion.GINI, null)),
                classic("blobs2", 400, new AdaBoost(20, 1)),
                classic("blobs2", 400, new NearestNeighbours(1)),
                curve(3, 40));
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < 400; i++) {
            Made made = Made.of(specs.get(i % specs.size()))
                    .losses(walk(random), walk(random))
                    .accuracies(random.nextDouble(), random.nextInt(4) / 3.0)
                    .scores(random.nextInt(4) / 3.0, random.nextDouble())
                    .confusion(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3))
                    .layers(layer(random), layer(random), layer(random));
            isWellPut(Diagnosis.of((i % 3 == 0 ? made : made.allStopped()).finished()));
        }
    }

    /** As many losses for each: a walk by factors, or a fall to 0. */
    private static double[] walk(SplittableRandom random) {
        boolean toZero = random.nextInt(5) == 0;
        double wild = random.nextDouble() * 4;
        return DoubleStream.iterate(1, loss -> toZero ? 0 : loss * Math.exp(wild * (random.nextDouble() - 0.5))).limit(12).toArray();
    }

    private static LayerState layer(SplittableRandom random) {
        double norm = Math.exp(random.nextDouble() * 30 - 20);
        return Made.layer(norm, norm * random.nextDouble(), random.nextInt(3) / 2.0);
    }

    @Test
    void aRunThatWasStoppedIsJudgedByWhatThereIs() {
        TrainNetwork spec = iris(new Adam(0.001), Activation.RELU, 1, fit(16, 40, 1L));
        assertThat(Diagnosis.of(Engine.run(spec, stopping(10))).kinds()).contains("undertrained");
        isWellPut(Diagnosis.of(Engine.run(spec, stopping(1))));
        RunResult.Finished made = Made.of(spec).finished();
        Diagnosis atOnce = Diagnosis.of(new RunResult.Stopped(made.assessment(), List.of(), made.receipt()));
        assertThat(atOnce.kinds()).containsExactly("too-short");
        isWellPut(atOnce);
        assertThat(Diagnosis.of(new RunResult.Failed("lost")).findings()).isEmpty();
    }

    @Test
    void symptomsHaveNamesOfTheirOwnAndLessons() {
        assertThat(Symptoms.all().map(Symptom::kind)).doesNotHaveDuplicates()
                .allMatch(kind -> kind.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Symptoms.all().map(Symptom::lesson)).allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void wordsAreTextUntilTheyAreWrittenAsHtml() {
        Diagnosis diagnosis = new Diagnosis(List.of(new Finding("x", List.of("1 < 2.", "So & so."), "y")));
        assertThat(diagnosis.html()).isEqualTo("<p>1 &lt; 2. So &amp; so.</p>");
    }

    private static void isWellPut(Diagnosis diagnosis) {
        List<String> sentences = diagnosis.findings().stream().flatMap(finding -> finding.sentences().stream()).toList();
        assertThat(sentences).hasSizeBetween(1, 3).allSatisfy(sentence -> assertThat(sentence)
                .endsWith(".")
                .matches("(?s)[^\\n]{20,300}")
                .doesNotContain("NaN", "Infinity", "undefined", "infinite", "null", "E-", "%d", "%s"));
        assertThat(diagnosis.kinds().collect(Collectors.toSet())).hasSameSizeAs(diagnosis.findings());
    }

    private static Arguments run(String name, RunSpec spec, String... kinds) {
        return Arguments.of(Named.of(name, spec), List.of(kinds));
    }

    private static RunObserver stopping(int after) {
        return new RunObserver() {
            private int heard;

            @Override
            public void epoch(EpochReport report) {
                heard++;
            }

            @Override
            public boolean stopRequested() {
                return heard >= after;
            }
        };
    }

    private static TrainNetwork networkOf(String set, Scaling scaling, double rate) {
        return network(data(set, scaling, null), HELD_OUT, softmax(Activation.RELU, 1, 16, 3), new Adam(rate), fit(16, 40, 1L));
    }

    private static TrainNetwork fewRows() {
        return network(
                data("blobs2", Scaling.STANDARD, 40),
                new Split.HoldOut(0.5, 0, 1),
                logistic(Activation.RELU, 2, 64),
                new Adam(0.01),
                fit(16, 100, 1L, 2L));
    }

    private static TrainNetwork blobs(Sgd descent, int batch) {
        return network(data("blobs2", Scaling.NONE, null), OWN_TEST, Graph.logistic(List.of()), descent, fit(batch, 40, 1L,
                2L, 3L));
    }

    private static TrainNetwork line(String set) {
        return network(data(set, Scaling.STANDARD, null), OWN_TEST, Graph.logistic(List.of()), new Sgd(0.1), fit(64, 40, 1L));
    }

    private static TrainNetwork titanic() {
        return network(
                data("titanic", Scaling.STANDARD, null), HELD_OUT, logistic(Activation.RELU, 1, 16), new Adam(0.01), fit(32,
                40, 1L));
    }

    private static TrainNetwork diabetes(double rate) {
        Graph network = new Graph(
                List.of(Node.of(new Dense(16, Activation.RELU)), Node.of(LINE)),
                List.of(new Output("", "progression", Loss.SQUARED_ERROR, 1)));
        return network(data("diabetes", Scaling.STANDARD, null), HELD_OUT, network, new Sgd(rate), fit(32, 40, 1L));
    }

    private static FitCurve curve(int degree, int rows) {
        return new FitCurve(data("sine", Scaling.NONE, null), rows, null, new Polynomial(degree), List.of(1L, 2L));
    }

    private static Sweep sweep(Double... rates) {
        TrainNetwork base = network(
                data("iris", Scaling.NONE, null),
                HELD_OUT,
                softmax(Activation.IDENTITY, 3, 8, 3),
                new Sgd(0.01),
                fit(16, 20, 1L));
        return new Sweep(base, "learning.optimiser.rate", List.of(rates));
    }

    private static RandomSearch search() {
        return new RandomSearch(
                classic("ring", 400, new KernelSvm(1, Kernel.RBF, 1.0, 3)),
                List.of(
                        new Range("learner.c", 0.1, 100, Range.Scale.LOG, false),
                        new Range("learner.gamma", 0.01, 100, Range.Scale.LOG, false)),
                8,
                1);
    }

    private static TrainGan gan(double rate) {
        return new TrainGan(
                data("gan1d", Scaling.NONE, null),
                1,
                new Player(List.of(LINE), new Adam(rate, 0.5, 0.999)),
                new Player(List.of(new Dense(8, Activation.TANH), LINE), new Adam(0.01, 0.5, 0.999)),
                1,
                new Rounds(128, 1000, 10, List.of(1L)));
    }

    private static TrainDecorrelated decorrelated(double lambda) {
        return new TrainDecorrelated(
                data("nuisance", Scaling.STANDARD, null),
                new Split.HoldOut(0.05, 0, 1),
                new Player(List.of(new Dense(16, Activation.RELU), LINE), new Adam(0.01)),
                new Player(List.of(new Dense(16, Activation.TANH), new Dense(2, Activation.SOFTMAX)), new Adam(0.01)),
                new Decorrelation("z", lambda, 1),
                fit(128, 10, 1L));
    }
}
