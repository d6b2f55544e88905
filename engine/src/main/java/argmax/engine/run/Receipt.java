package argmax.engine.run;

import argmax.engine.data.DataSets;
import java.util.Optional;

/**
 * Enough to repeat a run bit for bit on the same back end.
 *
 * @param backend which implementation of the network or learner served
 * @param parameters how many numbers one training learns; 0 where they aren't counted
 */
public record Receipt(RunSpec spec, String dataFingerprint, String engineVersion, String backend, int parameters) {
    /** The receipt that {@code spec} would have if it were run by this engine. */
    public static Receipt now(RunSpec spec) {
        return by(spec, switch (spec) {
            case TrainNetwork network -> network.backend().id();
            case TrainGan gan -> gan.backend().id();
            case TrainDecorrelated apart -> apart.backend().id();
            case TrainClassic classic -> classic.learner().provenance();
            case FitCurve _, Refits _ -> "argmax";
            case Study _ -> "that of each trial";
        });
    }

    /** The receipt of a run that has ended; empty where it failed. */
    public static Optional<Receipt> of(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> Optional.of(finished.receipt());
            case RunResult.Stopped stopped -> Optional.of(stopped.receipt());
            case RunResult.Diverged diverged -> Optional.of(diverged.receipt());
            case RunResult.Adversarial adversarial -> Optional.of(adversarial.receipt());
            case RunResult.Studied study -> Optional.of(study.receipt());
            case RunResult.Refitted refitted -> Optional.of(refitted.receipt());
            case RunResult.Failed _ -> Optional.empty();
        };
    }

    static Receipt by(RunSpec spec, String backend) {
        return new Receipt(spec, DataSets.card(spec.set()).fingerprint(), Version.read(), backend, parameters(spec));
    }

    private static int parameters(RunSpec spec) {
        return switch (spec) {
            case TrainNetwork network -> network.architecture().parameters();
            case TrainGan gan -> gan.generatorArchitecture().parameters() + gan.discriminatorArchitecture().parameters();
            case TrainDecorrelated apart ->
                apart.classifierArchitecture().parameters() + apart.adversaryArchitecture().parameters();
            case TrainClassic _, FitCurve _, Refits _, Study _ -> 0;
        };
    }
}
