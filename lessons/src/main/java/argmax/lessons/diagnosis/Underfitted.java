package argmax.lessons.diagnosis;

import argmax.engine.data.BayesOptimum;
import argmax.engine.data.DataSets;
import argmax.engine.metric.StandardErrors;
import argmax.engine.run.FitCurve;
import argmax.lessons.figure.Digits;
import java.util.List;
import java.util.OptionalDouble;

/** Where the law of the data is known: at rest, and in training as on unseen rows well below what the law allows. */
record Underfitted() implements OfTraining {
    private static final double ERRORS = 3;
    /** Less is not worth another network. */
    private static final double LEAST = 0.02;
    /** The training loss fell by no more than this over the last quarter. */
    private static final double RESTS = 0.02;
    /** In training the noise itself comes out at less than its variance, since the curve follows some of it. */
    private static final double MUCH_NOISE = 1.5;

    @Override
    public String kind() {
        return "underfitted";
    }

    @Override
    public String lesson() {
        return "capacity-over-underfit";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        String set = run.spec().data().set();
        if (run.spec() instanceof FitCurve) {
            OptionalDouble noise = DataSets.knownNoise(set);
            return noise.isPresent() ? ofNumbers(run, noise.getAsDouble()) : List.of();
        }
        return run.spec().classifies() && rests(run)
                ? DataSets.optimum(set).map(BayesOptimum::accuracy).map(best -> ofClasses(run, best)).orElse(List.of())
                : List.of();
    }

    private static boolean rests(TrainingRun run) {
        return run.network().isEmpty() || (run.epochs().size() > 1 && run.fallAtTheEnd() <= RESTS);
    }

    private static List<String> ofClasses(TrainingRun run, double best) {
        double score = run.assessment().score();
        double missing = Math.max(LEAST, ERRORS * StandardErrors.proportion(best, Math.max(1, run.rows().unseen())));
        if (score > best - missing || run.last().train().accuracy() > best - LEAST) {
            return List.of();
        }
        return List.of(
                ("It is too stiff, or lacks an input: its accuracy is %s on unseen rows and %s in training, where the law of"
                                + " these data allows %s.")
                        .formatted(Digits.percent(score), Digits.percent(run.last().train().accuracy()), Digits.percent(best)),
                "Give it more to express itself with, or more to see.");
    }

    private static List<String> ofNumbers(TrainingRun run, double noise) {
        double error = run.last().train().loss();
        return error <= MUCH_NOISE * noise
                ? List.of()
                : List.of("It is too stiff: in training its mean squared error is %s, with a noise of %s. Let it bend more."
                        .formatted(Digits.of(error), Digits.of(noise)));
    }
}
