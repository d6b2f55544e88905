package argmax.lessons.diagnosis;

import static argmax.lessons.diagnosis.Made.flat;
import static argmax.lessons.diagnosis.Made.geometric;
import static argmax.lessons.diagnosis.Made.jumping;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Graph;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Fit;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What losses against epochs tell, on both sides of each threshold. */
class CurveSymptomsTest {
    private static final double[] FALLS = {1, 0.5, 0.3, 0.2, 0.1};

    @Test
    void aRunThatLeftTheFiniteRangeSaysWhereAndWhatIsUsual() {
        assertThat(of(diverged(4))).containsExactly(
                "In epoch 2, at step 9, an activation of layer 1 left the range of finite numbers.",
                "The learning rate is 4, where with plain gradient descent 0.1 is usual: begin there.");
        assertThat(of(diverged(0.2)).getLast())
                .contains("A learning rate of 0.2 is often fine", "try 0.02, or scale the inputs");
    }

    @Test
    void aLossAboveThreeNatsThatGrewHasDiverged() {
        assertThat(seen(new Diverged(), made().losses(new double[] {1, 2, 3.01})).getFirst())
                .isEqualTo("The training loss went from 1 nats after epoch 1 to 3.01 nats after epoch 3: the steps lead"
                        + " uphill.");
        assertThat(seen(new Diverged(), made().losses(new double[] {1, 2, 2.99}))).isEmpty();
        assertThat(seen(new Diverged(), made().losses(new double[] {9, 8, 7}))).isEmpty();
    }

    @Test
    void aLossThatRestsNearThatOfAGuessIsStuck() {
        assertThat(seen(Plateau.ofAGuesser(), made().losses(flat(0.63, 8))).getFirst())
                .isEqualTo("The training loss has come to rest at 0.63 nats, about the 0.693 nats of guessing,"
                        + " with an accuracy of 90 % on the rows trained on.");
        assertThat(seen(Plateau.ofAGuesser(), made().losses(flat(0.62, 8)))).isEmpty();
        assertThat(seen(Plateau.anywhere(), made().losses(flat(0.62, 8)))).isNotEmpty();
        assertThat(seen(Plateau.anywhere(), made().losses(flat(0.62, 7)))).isEmpty();
        assertThat(seen(Plateau.anywhere(), made().losses(flat(0.62, 8)).accuracies(0.95, 0.9))).isEmpty();
        assertThat(seen(Plateau.anywhere(), made().losses(geometric(0.6, 0.994, 8)))).isEmpty();
    }

    @Test
    void lossesThatBothFallToTheEndAreUndertrained() {
        assertThat(seen(new Undertrained(), made().losses(geometric(0.7, 0.9, 8))))
                .containsExactly("Both losses were still falling at the end, in training by 19 % from epoch 6 to 8, to"
                        + " 0.335 nats,"
                        + " and in validation by 19 %: train longer, or take larger steps.");
        assertThat(seen(new Undertrained(), made().losses(geometric(0.7, 0.991, 8)))).isEmpty();
        assertThat(seen(new Undertrained(), made().losses(geometric(0.7, 0.9, 8), flat(0.4, 8)))).isEmpty();
        assertThat(seen(new Undertrained(), made().losses(geometric(0.02, 0.9, 8)))).as("nothing worth having").isEmpty();
        assertThat(seen(new Undertrained(), made().losses(new double[] {0.7})).getFirst())
                .contains("After one epoch", "0.7 nats");
    }

    @Test
    void aValidationCurveThatWasLowerLongBeforeIsNotFalling() {
        double[] jittering = {0.7, 0.2, 0.3, 0.4, 0.5, 0.4, 0.35, 0.3};
        assertThat(seen(new Undertrained(), made().losses(geometric(0.7, 0.9, 8), jittering))).isEmpty();
    }

    @Test
    void aValidationLossThatRoseWhileTheOtherFellIsOverfitting() {
        assertThat(seen(new Overfitted(), made().losses(FALLS, new double[] {1, 0.6, 0.5, 0.52, 0.56})).getFirst())
                .startsWith("It overfits: the loss in validation was lowest, 0.5 nats, in epoch 3 and rose to 0.56 nats by"
                        + " epoch 5,"
                        + " while in training it fell on from 0.3 nats to 0.1 nats");
        assertThat(seen(new Overfitted(), made().losses(FALLS, new double[] {1, 0.6, 0.5, 0.5, 0.54}))).isEmpty();
        assertThat(seen(new Overfitted(), made().losses(new double[] {1, 0.5, 0.5}, new double[] {1, 0.5, 0.9}))).isEmpty();
        assertThat(seen(new Overfitted(), made().losses(FALLS, new double[] {1, 0.05, 0.05, 0.055, 0.059}))).isEmpty();
    }

    @Test
    void earlyStoppingGoesBackAndIsSaidToHaveDoneSo() {
        Made patient = Made.of(network(0.1, Specs.patient(64, 40, 2)))
                .losses(FALLS, new double[] {1, 0.6, 0.5, 0.7, 0.9});
        assertThat(seen(new Overfitted(), patient)).isEmpty();
        assertThat(seen(new StoppedWell(), patient)).isEmpty();
        assertThat(seen(new StoppedWell(), patient.allStopped()))
                .containsExactly("Early stopping ended it after epoch 5 of 40 and went back to the best weights;"
                        + " the validation loss was lowest, 0.5 nats, in epoch 3.");
        assertThat(seen(new StoppedOnJudges(), patient.allStopped())).as("other rows test").isEmpty();
    }

    @Test
    void aLossThatRisesOftenAndFarOscillates() {
        assertThat(seen(new Oscillating(), made().losses(jumping(0.7, 0.66, 9))).getFirst())
                .isEqualTo("The training loss goes up and down: it rose after 4 of 8 epochs, typically by 0.04 nats.");
        assertThat(seen(new Oscillating(), made().losses(jumping(0.7, 0.67, 9)))).isEmpty();
        assertThat(seen(new Oscillating(), made().losses(new double[] {1, 2, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.8}))).isEmpty();
    }

    private static Made made() {
        return Made.of(network(0.1, Specs.fit(64, 12, 1L, 2L)));
    }

    private static TrainNetwork network(double rate, Fit fit) {
        return Specs.network(
                Specs.data("blobs2", Scaling.NONE, null),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(List.of()),
                new Optimiser.Sgd(rate),
                fit);
    }

    private static RunResult diverged(double rate) {
        Receipt receipt = new Receipt(network(rate, Specs.fit(64, 12, 1L)), "", "", "", 3);
        return new RunResult.Diverged(2, 9, 1, "activation", List.of(), receipt);
    }

    private static List<String> of(RunResult result) {
        return new Diverged().seenIn(result);
    }

    private static List<String> seen(Symptom symptom, Made run) {
        return symptom.seenIn(run.finished());
    }
}
