package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TrainDecorrelatedTest {
    private static final DataChoice NUISANCE = new DataChoice("nuisance", List.of(), Scaling.NONE);
    private static final Split SPLIT = new Split.HoldOut(0.05, 0, 1);
    private static final Dense HIDDEN = new Dense(16, Activation.TANH);
    private static final Player CLASSIFIER =
            new Player(List.of(HIDDEN, HIDDEN, new Dense(1, Activation.LOGISTIC)), new Optimiser.Adam(0.002));
    private static final Player ADVERSARY =
            new Player(List.of(HIDDEN, new Dense(2, Activation.SOFTMAX)), new Optimiser.Adam(0.02));
    private static final Fit LESSON = new Fit(128, 30, null, List.of(1L, 2L, 3L, 4L, 5L));

    @Test
    void theReferenceOfTheLessonSeparatesWithoutFollowingTheNuisance() {
        List<DecorrelationReport.State> seeds = outcome(spec(10, LESSON)).seeds();

        assertThat(median(seeds, DecorrelationReport.State::auc)).isGreaterThan(0.87);
        assertThat(median(seeds, DecorrelationReport.State::correlation)).isLessThan(0.15);
        // The adversary guesses one of two groups no better than a coin.
        assertThat(median(seeds, DecorrelationReport.State::adversaryLoss)).isCloseTo(Math.log(2), within(0.02));
    }

    /**
     * The exact likelihood ratio of the law has an AUC of 0.9211, and its probability a correlation of 0.455 with z in the
     * background (400,000 draws with NumPy 1.24.2, densities from scipy.stats.norm).
     */
    @Test
    void whereTheAdversaryDoesNotCountTheClassifierIsAsGoodAsTheLawAllowsAndFollowsTheNuisance() {
        assertThat(outcome(spec(0, LESSON)).seeds()).allSatisfy(state -> {
            assertThat(state.auc()).isCloseTo(0.9211, within(0.009));
            assertThat(state.correlation()).isCloseTo(0.455, within(0.06));
            assertThat(state.adversaryLoss()).isLessThan(0.65);
        });
    }

    @Test
    void aColumnThatIsLeftOutMayBeTheNuisance() {
        TrainDecorrelated spec = new TrainDecorrelated(
                new DataChoice("nuisance", List.of("x1"), Scaling.STANDARD), SPLIT, CLASSIFIER, ADVERSARY,
                new Decorrelation("x2", 0, 1), new Fit(128, 3, null, List.of(1L)));

        // Given the class, x1 knows nothing of x2; Φ(1.4 / √2) is the best AUC of x1 alone, three standard errors are 0.012.
        DecorrelationReport.State state = outcome(spec).seeds().getFirst();
        assertThat(state.correlation()).isLessThan(0.045);
        assertThat(state.auc()).isCloseTo(0.8389, within(0.012));
    }

    @Test
    void groupsHoldEquallyManyRowsOfTheBackground() {
        Samples rows = DataSets.load("nuisance").rows();
        Samples background = rows.pick(Groups.background(rows));
        int[] groups = Groups.of(rows, 5).of(background);

        for (int group = 0; group < 5; group++) {
            int wanted = group;
            long found = Arrays.stream(groups).filter(each -> each == wanted).count();
            assertThat(found).isBetween((long) (background.rows() / 5), (long) (background.rows() / 5 + 1));
        }
    }

    @Test
    void aRunRepeatsBitForBit() {
        TrainDecorrelated spec = spec(3, new Fit(256, 2, null, List.of(7L, 8L)));
        assertThat(Engine.run(spec, report -> {})).isEqualTo(Engine.run(spec, report -> {}));
    }

    @Test
    void bothBackEndsLearnTheSame() {
        TrainDecorrelated spec = spec(3, new Fit(1024, 2, null, List.of(3L)));
        DecorrelationReport fused = outcome((RunResult.Adversarial) Engine.run(spec, report -> {}, Backend.FUSED));
        DecorrelationReport nd4j = outcome((RunResult.Adversarial) Engine.run(spec, report -> {}, Backend.ND4J));

        assertThat(fused.seeds().getFirst().classifierLoss()).isCloseTo(nd4j.seeds().getFirst().classifierLoss(), within(1e-4));
        assertThat(fused.seeds().getFirst().adversaryLoss()).isCloseTo(nd4j.seeds().getFirst().adversaryLoss(), within(1e-4));
    }

    @Test
    void reportsSpeakOfTheValidationRowsAndTheOutcomeOfTheTestRows() {
        List<AdversarialReport> heard = new ArrayList<>();
        RunResult.Adversarial result = (RunResult.Adversarial) Engine.run(spec(1, LESSON), new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                throw new IllegalStateException("two networks report otherwise");
            }

            @Override
            public void adversarial(AdversarialReport report) {
                heard.add(report);
            }

            @Override
            public boolean stopRequested() {
                return heard.size() == 3;
            }
        });

        assertThat(result.stopped()).isTrue();
        assertThat(result.reports()).isEqualTo(heard);
        assertThat(heard).extracting(AdversarialReport::epoch).containsExactly(1, 2, 3);
        assertThat(result.outcome().epoch()).isEqualTo(3);
        assertThat(result.outcome()).isNotEqualTo(heard.getLast());
    }

    @Test
    void stepsFarTooLongDivergeInOneOfTheTwo() {
        Dense line = new Dense(8, Activation.IDENTITY);
        TrainDecorrelated spec = new TrainDecorrelated(
                NUISANCE, SPLIT,
                new Player(List.of(line, line, new Dense(1, Activation.LOGISTIC)), new Optimiser.Sgd(10)),
                ADVERSARY, new Decorrelation("z", 100, 1), LESSON);
        assertThat(Engine.run(spec, report -> {})).isInstanceOfSatisfying(RunResult.Diverged.class, diverged ->
                assertThat(diverged.what()).matches("(classifier|adversary)'s (weight|activation)"));
    }

    @Test
    void specificationReportAndResultComeBackFromJson() {
        TrainDecorrelated spec = spec(1, new Fit(512, 2, null, List.of(1L)));
        RunResult.Adversarial result = (RunResult.Adversarial) Engine.run(spec, report -> {});

        assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
        assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
        assertThat(RunJson.readAdversarialReport(RunJson.write(result.outcome()))).isEqualTo(result.outcome());
    }

    @Test
    void whatCanNotBeDecorrelatedIsRefused() {
        Decorrelation aim = new Decorrelation("z", 1, 1);
        refused("set", "one with two classes", () -> new TrainDecorrelated(
                new DataChoice("iris", List.of(), Scaling.NONE), new Split.HoldOut(0.2, 0.2, 1),
                CLASSIFIER, ADVERSARY, aim, LESSON));
        refused("split", "a hold-out", () -> new TrainDecorrelated(
                NUISANCE, new Split.KFold(5, 1), CLASSIFIER, ADVERSARY, aim, LESSON));
        refused("nuisance", "one of z, or a column of numbers that is left out", () -> new TrainDecorrelated(
                NUISANCE, SPLIT, CLASSIFIER, ADVERSARY, new Decorrelation("x1", 1, 1), LESSON));
        refused("classifier", "Dense with 1 units", () -> new TrainDecorrelated(
                NUISANCE, SPLIT, ADVERSARY, ADVERSARY, aim, LESSON));
        refused("adversary", "Dense with 2 to 16 units", () -> new TrainDecorrelated(
                NUISANCE, SPLIT, CLASSIFIER, CLASSIFIER, aim, LESSON));
        refused("earlyStopping", "none", () -> spec(1, new Fit(16, 10, new EarlyStopping(0, 5), List.of(1L))));
        refused("threads", "1", () -> spec(1, new Fit(16, 10, null, List.of(1L), 2)));
        refused("epochs", "so that the run ends in a minute", () -> spec(1, new Fit(1, 500, null, LESSON.seeds())));
    }

    private static TrainDecorrelated spec(double lambda, Fit fit) {
        return new TrainDecorrelated(NUISANCE, SPLIT, CLASSIFIER, ADVERSARY, new Decorrelation("z", lambda, 3), fit);
    }

    private static DecorrelationReport outcome(TrainDecorrelated spec) {
        return outcome((RunResult.Adversarial) Engine.run(spec, report -> {}));
    }

    private static DecorrelationReport outcome(RunResult.Adversarial result) {
        return (DecorrelationReport) result.outcome();
    }

    private static double median(List<DecorrelationReport.State> seeds, ToDoubleFunction<DecorrelationReport.State> value) {
        return seeds.stream().mapToDouble(value).sorted().toArray()[seeds.size() / 2];
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
