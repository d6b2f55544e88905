package argmax.lessons.diagnosis;

import argmax.engine.net.Optimiser;
import argmax.engine.net.train.LayerState;
import argmax.lessons.figure.Digits;
import java.util.List;

/** Below the usual learning rate no step ever moved a layer noticeably, and the loss hardly fell. */
record RateTooSmall() implements OfTraining {
    /** Healthy steps move a layer by about a thousandth of its length. */
    private static final double HEALTHY = 1e-3;
    /** A tenth of that, and a hundred steps move it by a hundredth. */
    private static final double TINY = 1e-4;
    /** By so much the loss falls in any run that learns. */
    private static final double HARDLY = 0.1;

    @Override
    public String kind() {
        return "rate-too-small";
    }

    @Override
    public String lesson() {
        return "gradient-descent";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.network()
                .map(network -> seen(run, network.learning().optimiser()))
                .orElse(List.of());
    }

    private static List<String> seen(TrainingRun run, Optimiser optimiser) {
        double longest = run.epochs().stream()
                .flatMap(report -> report.layers().stream())
                .mapToDouble(LayerState::updateRatio)
                .max()
                .orElse(0);
        double usual = UsualRate.of(optimiser);
        boolean fell = run.last().train().loss() < (1 - HARDLY) * run.first().train().loss();
        if (optimiser.rate() >= usual || longest <= 0 || longest >= TINY || fell) {
            return List.of();
        }
        double better = Math.min(usual, optimiser.rate() * Math.pow(10, Math.rint(Math.log10(HEALTHY / longest))));
        return List.of(
                ("No step moved a layer by more than %s millionths of its length, and in %d epochs the training loss went"
                        + " from %s to %s only.")
                        .formatted(
                                Digits.of(longest * 1e6),
                                run.epochs().size(),
                                run.loss(run.first().train().loss()),
                                run.loss(run.last().train().loss())),
                "A learning rate of %s is too small for %s here: try %s."
                        .formatted(Digits.of(optimiser.rate()), UsualRate.name(optimiser), Digits.of(better)));
    }
}
