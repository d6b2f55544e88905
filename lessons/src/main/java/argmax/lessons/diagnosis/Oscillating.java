package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.stream.IntStream;

/** The training loss goes up and down: it rose in many epochs, and not by little. */
record Oscillating() implements OfTraining {
    private static final int LEAST_EPOCHS = 8;
    /** Half of the epochs of a loss that only jitters around its floor rise; a loss that falls smoothly rises in none. */
    private static final double OFTEN = 0.3;
    /** Of a guesser's loss (of numbers: of the first): the noise of ordinary batches is smaller. */
    private static final double MUCH = 0.05;

    @Override
    public String kind() {
        return "oscillating";
    }

    @Override
    public String lesson() {
        return "sgd-batches-epochs";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        if (run.network().isEmpty() || run.epochs().size() < LEAST_EPOCHS) {
            return List.of();
        }
        double[] rises = IntStream.range(1, run.epochs().size())
                .mapToDouble(epoch -> loss(run, epoch) - loss(run, epoch - 1))
                .filter(change -> change > 0)
                .sorted()
                .toArray();
        double scale = run.inNats() ? run.guessingLoss() : run.first().train().loss();
        if (rises.length < OFTEN * (run.epochs().size() - 1) || rises[rises.length / 2] < MUCH * scale) {
            return List.of();
        }
        return List.of(
                "The training loss goes up and down: it rose after %d of %d epochs, typically by %s."
                        .formatted(rises.length, run.epochs().size() - 1, run.loss(rises[rises.length / 2])),
                "The steps jump across the valley: try a third of the learning rate %s, or one that falls with time."
                        .formatted(Digits.of(run.network().orElseThrow().learning().optimiser().rate())));
    }

    private static double loss(TrainingRun run, int epoch) {
        return run.epochs().get(epoch).train().loss();
    }
}
