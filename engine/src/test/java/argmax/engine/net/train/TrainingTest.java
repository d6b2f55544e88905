package argmax.engine.net.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Scores;
import argmax.engine.net.Activation;
import argmax.engine.net.Architecture;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Penalty;
import argmax.engine.net.Schedule;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Samples IRIS = standardised(DataSets.load("iris").rows());
    private static final Samples TRAINING = IRIS.pick(IntStream.range(0, 150).filter(row -> row % 5 == 0).toArray());
    private static final Samples VALIDATION = IRIS.pick(IntStream.range(0, 150).filter(row -> row % 5 > 0).toArray());
    private static final Architecture WIDE = Architecture.of(
            Graph.softmax(Collections.nCopies(2, new Dense(32, Activation.RELU)), 3),
            DataSets.card("iris").inputs(),
            3,
            List.of());

    private static Samples standardised(Samples rows) {
        return StandardScaler.fit(rows).apply(rows);
    }

    private static TrainingGroup group(Optimiser optimiser, int batchSize) {
        return new TrainingGroup(Backend.FUSED, new Plan(WIDE, Learning.by(optimiser), batchSize));
    }

    @Test
    void earlyStoppingGoesBackToTheBestEpoch() {
        try (TrainingGroup group = group(new Optimiser.Adam(0.02), 8)) {
            Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, new EarlyStopping(0, 5));
            List<Double> losses = new ArrayList<>();
            while (!training.stoppedEarly()) {
                assertThat(training.learn(() -> false)).isEmpty();
                assertThat(training.measure()).isEmpty();
                losses.add(training.measured().validationLoss());
            }

            double best = Collections.min(losses);
            assertThat(losses).hasSizeLessThan(200);
            assertThat(losses.indexOf(best)).isEqualTo(losses.size() - 1 - 5);
            training.finish();
            assertThat(Scores.logLoss(training.predict(VALIDATION), VALIDATION.labels())).isEqualTo(best);
            assertThat(training.measured().validationLoss()).isEqualTo(best);
        }
    }

    @Test
    void anImprovementBelowTheLeastOneDoesNotCount() {
        try (TrainingGroup group = group(new Optimiser.Sgd(1e-6), 8)) {
            Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, new EarlyStopping(0.5, 3));
            int epochs = 0;
            while (!training.stoppedEarly()) {
                assertThat(training.learn(() -> false)).isEmpty();
                assertThat(training.measure()).isEmpty();
                epochs++;
            }
            assertThat(epochs).isEqualTo(4);
        }
    }

    @Test
    void aTrainingTellsTheRateOfItsLastStep() {
        Learning falling = new Learning(new Optimiser.Sgd(0.5), new Schedule.InverseTime(1), Penalty.NONE, 0);
        try (TrainingGroup group = new TrainingGroup(Backend.FUSED, new Plan(WIDE, falling, 8))) {
            Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, null);
            assertThat(training.rate()).isEqualTo(0.5);
            for (int epoch = 1; epoch <= 3; epoch++) {
                assertThat(training.learn(() -> false)).isEmpty();
                // 30 rows are four steps, so the last of the epoch has the number 4 · epoch − 1, from 0.
                assertThat(training.rate()).isEqualTo(0.5 / (4 * epoch));
            }
        }
    }

    @Test
    void aPlateauOfTheValidationLossReducesTheRate() {
        Learning falling = new Learning(new Optimiser.Adam(0.02), new Schedule.ReduceOnPlateau(0.5, 3), Penalty.NONE, 0);
        try (TrainingGroup group = new TrainingGroup(Backend.FUSED, new Plan(WIDE, falling, 8))) {
            Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, null);
            double lowest = Double.POSITIVE_INFINITY;
            int epochsWithout = 0;
            for (int epoch = 1; epochsWithout < 3; epoch++) {
                assertThat(training.learn(() -> false)).isEmpty();
                assertThat(training.rate()).isEqualTo(0.02);
                assertThat(training.measure()).isEmpty();
                double loss = training.measured().validationLoss();
                epochsWithout = loss < lowest ? 0 : epochsWithout + 1;
                lowest = Math.min(lowest, loss);
                assertThat(epoch).isLessThan(200);
            }
            assertThat(training.learn(() -> false)).isEmpty();
            assertThat(training.rate()).isEqualTo(0.01);
        }
    }

    @Test
    void seedsAndFoldsStartElsewhere() {
        try (TrainingGroup group = group(new Optimiser.Sgd(1), 8)) {
            List<List<Double>> starts = new ArrayList<>();
            for (long seed = 0; seed < 3; seed++) {
                for (int fold = 0; fold < 3; fold++) {
                    starts.add(group.begin(TRAINING, VALIDATION, seed, fold, false, null).weights());
                }
            }
            assertThat(starts).doesNotHaveDuplicates();
            assertThat(group.begin(TRAINING, VALIDATION, 2, 1, false, null).weights()).isEqualTo(starts.get(7));
        }
    }

    @Test
    void aTrainingEndsWithItsGroup() {
        TrainingGroup group = group(new Optimiser.Sgd(1), 1);
        Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, null);
        group.close();

        assertThatIllegalStateException().isThrownBy(() -> training.predict(VALIDATION));
        assertThatIllegalStateException().isThrownBy(() -> training.learn(() -> false));
    }

    @Test
    void aStopInTheMiddleOfAnEpochLeavesTheRestOut() {
        try (TrainingGroup group = group(new Optimiser.Sgd(1), 1)) {
            Training training = group.begin(TRAINING, VALIDATION, 1, 0, false, null);
            List<Double> start = training.weights();
            training.learn(() -> true);
            assertThat(training.weights()).isEqualTo(start);
        }
    }
}
