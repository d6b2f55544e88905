package argmax.lessons.diagnosis;

import argmax.engine.net.Optimiser;

/** Learning rates that are tried first. */
final class UsualRate {
    private static final double MUCH = 3;

    private UsualRate() {}

    /**
     * For inputs of about unit spread. Plain descent: the middle of what this course's problems want; momentum 0.9 makes steps
     * ten times as long; of the adaptive ones what their papers and the common libraries propose.
     */
    static double of(Optimiser optimiser) {
        return switch (optimiser) {
            case Optimiser.Sgd _ -> 0.1;
            case Optimiser.Momentum _, Optimiser.Nesterov _, Optimiser.AdaGrad _ -> 0.01;
            case Optimiser.RmsProp _, Optimiser.Adam _ -> 0.001;
        };
    }

    /** What to try where steps are too long: the usual rate, or a tenth where it is not much larger than that. */
    static double shorter(Optimiser optimiser) {
        return isMuchLarger(optimiser) ? of(optimiser) : optimiser.rate() / 10;
    }

    /** Whether the rate by itself explains that steps are too long. */
    static boolean isMuchLarger(Optimiser optimiser) {
        return optimiser.rate() >= MUCH * of(optimiser);
    }

    static String name(Optimiser optimiser) {
        return switch (optimiser) {
            case Optimiser.Sgd _ -> "plain gradient descent";
            case Optimiser.Momentum _ -> "momentum";
            case Optimiser.Nesterov _ -> "Nesterov's momentum";
            case Optimiser.AdaGrad _ -> "AdaGrad";
            case Optimiser.RmsProp _ -> "RMSProp";
            case Optimiser.Adam _ -> "Adam";
        };
    }
}
