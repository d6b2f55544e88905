package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;

/**
 * Over the last quarter of at least 8 epochs the training loss of a network fell by less than 1 %, and its score on the rows
 * trained on is below 0.95.
 *
 * @param stuck whether it must lie near the loss of somebody who only knows how common the classes are, or the mean of numbers;
 *     even the best network rests somewhere
 */
record Plateau(boolean stuck) implements OfTraining {
    /** Fewer are no curve. */
    private static final int LEAST_EPOCHS = 8;

    private static final double RESTS = 0.01;
    /** So much of a guesser's loss is left, or so little of the variance explained, where nothing to speak of was learned. */
    private static final double NEAR = 0.9;

    static Plateau anywhere() {
        return new Plateau(false);
    }

    static Plateau ofAGuesser() {
        return new Plateau(true);
    }

    @Override
    public String kind() {
        return stuck ? "stuck" : "plateau";
    }

    @Override
    public String lesson() {
        return "loss-curves-early-stopping";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        boolean rests = run.network().isPresent()
                && run.epochs().size() >= LEAST_EPOCHS
                && run.fallAtTheEnd() < RESTS
                && !run.hasLearned();
        if (!rests || (stuck && !nearAGuess(run))) {
            return List.of();
        }
        return List.of(
                "The training loss has come to rest at %s%s, with %s on the rows trained on."
                        .formatted(
                                run.loss(run.last().train().loss()),
                                stuck && run.spec().classifies() && run.inNats()
                                        ? ", about the %s of guessing".formatted(run.loss(run.guessingLoss()))
                                        : "",
                                run.score(run.last().train().accuracy())),
                "More epochs won't help: try another learning rate than %s, other inputs, or another network."
                        .formatted(Digits.of(run.network().orElseThrow().learning().optimiser().rate())));
    }

    private static boolean nearAGuess(TrainingRun run) {
        return run.spec().classifies()
                ? run.inNats() && run.last().train().loss() > NEAR * run.guessingLoss()
                : run.last().train().accuracy() < 1 - NEAR;
    }
}
