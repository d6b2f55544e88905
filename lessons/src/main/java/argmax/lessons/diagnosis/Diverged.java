package argmax.lessons.diagnosis;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.net.Optimiser;
import argmax.engine.run.LossUnit;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import argmax.lessons.figure.Digits;
import java.util.List;

/**
 * A number left the finite range, or the training loss of the last epoch is far up and above that of the first: the steps are
 * too long.
 */
record Diverged() implements Symptom {
    /** Nats per row: no guess among the classes of this course's data is that bad, ln 10 = 2.3. */
    private static final double FAR_UP = 3;
    /** Of losses in other units nothing is known but how they began. */
    private static final double GREW_BY = 2;

    @Override
    public String kind() {
        return "diverged";
    }

    @Override
    public String lesson() {
        return "gradient-descent";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return result instanceof RunResult.Diverged end
                ? List.of(what(end), advice(end.receipt()))
                : TrainingRun.of(result).filter(Diverged::grew).map(Diverged::words).orElse(List.of());
    }

    private static boolean grew(TrainingRun run) {
        double first = run.first().train().loss();
        double limit = run.spec().lossUnit() == LossUnit.NATS ? Math.max(FAR_UP, first) : GREW_BY * first;
        return run.network().isPresent() && run.last().train().loss() > limit;
    }

    private static List<String> words(TrainingRun run) {
        return List.of(
                "The training loss went from %s after epoch %d to %s after epoch %d: the steps lead uphill."
                        .formatted(
                                run.loss(run.first().train().loss()),
                                run.first().epoch(),
                                run.loss(run.last().train().loss()),
                                run.last().epoch()),
                advice(run.network().orElseThrow()));
    }

    private static String what(RunResult.Diverged end) {
        String value = switch (end.what()) {
            case "activation" -> "an activation";
            case "weight" -> "a weight";
            default -> "the " + end.what();
        };
        String before = end.curves().isEmpty()
                ? ""
                : "; the training loss had been %s after the epoch before"
                        .formatted(Digits.of(end.curves().getLast().train().loss()));
        return "In epoch %d, at step %d, %s of layer %d left the range of finite numbers%s."
                .formatted(end.epoch(), end.step(), value, end.layer(), before);
    }

    private static String advice(Receipt receipt) {
        return receipt.spec() instanceof TrainNetwork network
                ? advice(network)
                : "Each step overshot by more than the last: try a tenth of both learning rates.";
    }

    private static String advice(TrainNetwork network) {
        Optimiser optimiser = network.learning().optimiser();
        String shorter = Digits.of(UsualRate.shorter(optimiser));
        return UsualRate.isMuchLarger(optimiser)
                ? "The learning rate is %s, where with %s %s is usual: begin there."
                        .formatted(Digits.of(optimiser.rate()), UsualRate.name(optimiser), shorter)
                : "A learning rate of %s is often fine with %s, but here each step overshot by more than the last: try %s%s."
                        .formatted(
                                Digits.of(optimiser.rate()),
                                UsualRate.name(optimiser),
                                shorter,
                                network.data().scaling() == Scaling.NONE ? ", or scale the inputs" : "");
    }
}
