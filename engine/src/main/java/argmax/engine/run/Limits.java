package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataCard;
import argmax.engine.data.Split;
import argmax.engine.net.Architecture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a run within a minute of one core and 500 MB. The costs were measured on one core of an AMD EPYC with AVX-512 and
 * doubled for slower machines.
 */
final class Limits {
    private static final double MOST_SECONDS = 60;
    private static final double MOST_BYTES = 350e6;
    /** Value, two averages of Adam, and the best state for early stopping. */
    private static final int BYTES_PER_PARAMETER = 4 * Float.BYTES;

    /** However small the batches are, memory has room for as many rows. */
    private static final int LEAST_ROWS = 256;

    private static final double SECONDS_PER_STEP = 5e-6;
    private static final double SECONDS_PER_STEP_AND_PASS = 1e-6;
    private static final double SECONDS_PER_STEP_AND_PARAMETER = 2e-9;
    private static final double SECONDS_PER_ROW = 0.5e-6;
    private static final double SECONDS_PER_ROW_AND_PRODUCT = 0.14e-9;

    private static final double SECONDS_PER_PAIR = 20e-9;
    private static final double SECONDS_PER_ROW_OF_A_CURVE = 2e-6;
    /** Of a basis of some 20 functions. */
    private static final double SECONDS_PER_ROW_OF_A_FIT = 2e-6;

    private Limits() {}

    /**
     * Refuses what would take too much.
     *
     * @param rows how many rows an epoch learns from, at most
     * @param trainings how many networks train side by side
     * @throws InvalidValue naming {@code network} or {@code epochs} and what would be allowed
     */
    static void check(Architecture architecture, int rows, Fit fit, int trainings) {
        int parameters = architecture.parameters();
        long mostParameters = (long) (MOST_BYTES / BYTES_PER_PARAMETER / trainings);
        if (parameters > mostParameters) {
            throw new InvalidValue(
                    "network",
                    "a network of %d parameters".formatted(parameters),
                    "one of at most %d parameters with %d trainings side by side".formatted(mostParameters, trainings));
        }
        requireRoom(architecture, fit.batchSize());
        int mostEpochs = (int) (MOST_SECONDS / (trainings * secondsPerEpoch(architecture, rows, fit.batchSize())));
        if (mostEpochs < 1) {
            throw new InvalidValue(
                    "network",
                    "a network of %d parameters".formatted(parameters),
                    "a smaller one, since one epoch of its %d trainings takes longer than a minute".formatted(trainings));
        }
        if (fit.epochs() > mostEpochs) {
            throw new InvalidValue(
                    "epochs",
                    fit.epochs(),
                    "a whole number from 1 to %d with this network, batch size and %d trainings, so that the run ends in a minute"
                            .formatted(mostEpochs, trainings));
        }
    }

    /** Refuses layers whose numbers don't fit into memory, naming {@code batchSize}. */
    private static void requireRoom(Architecture architecture, int batchSize) {
        long mostRows = (long) (MOST_BYTES / Float.BYTES / Work.of(architecture).numbers());
        if (Math.max(batchSize, LEAST_ROWS) > mostRows) {
            throw mostRows < LEAST_ROWS
                    ? new InvalidValue("network", "one whose layers give more numbers than memory holds", "a smaller one")
                    : new InvalidValue(
                            "batchSize", batchSize, "a whole number from 1 to %d with this network".formatted(mostRows));
        }
    }

    /** Refuses a generator and a discriminator that take too long together, naming {@code steps}. */
    static void check(Architecture generator, Architecture discriminator, int discriminatorSteps, Rounds rounds) {
        int trainings = rounds.seeds().size();
        double oneOfDiscriminator =
                seconds(generator, 1, rounds.batchSize()) + seconds(discriminator, 1, 2 * rounds.batchSize());
        double oneOfGenerator = 2 * seconds(generator, 1, rounds.batchSize()) + seconds(discriminator, 1, rounds.batchSize());
        double perStep = trainings * (discriminatorSteps * oneOfDiscriminator + oneOfGenerator);
        requireSteps("steps", rounds.steps(), MOST_SECONDS / perStep, trainings);
    }

    /** Refuses a classifier and an adversary that take too long together, naming {@code epochs}. */
    static void check(Architecture classifier, Architecture adversary, int adversarySteps, int rows, Fit fit) {
        int trainings = fit.seeds().size();
        double steps = Math.ceil((double) rows / fit.batchSize());
        double ofAdversary = seconds(classifier, steps, rows) + seconds(adversary, steps, rows);
        double ofClassifier = 2 * seconds(classifier, steps, rows) + seconds(adversary, steps, rows);
        double perEpoch = trainings * (adversarySteps * ofAdversary + ofClassifier);
        requireSteps("epochs", fit.epochs(), MOST_SECONDS / perEpoch, trainings);
    }

    /** Refuses a learner that takes too long, naming {@code learner}. */
    static void check(Learner learner, Split split, DataCard card, int seeds) {
        double seconds = seconds(learner, split, card, seeds);
        if (Double.isInfinite(seconds)) {
            throw new InvalidValue("learner", "one that can't learn from so many rows", "another, or fewer rows");
        }
        if (seconds > MOST_SECONDS) {
            throw new InvalidValue(
                    "learner",
                    "one that takes about %.0f seconds with these rows and %d trainings".formatted(seconds, trainings(split, seeds)),
                    "one that takes a minute at most; fewer rows, stages, seeds or folds take less");
        }
    }

    private static double seconds(Learner learner, Split split, DataCard card, int seeds) {
        long learned = card.rows();
        if (split instanceof Split.HoldOut holdOut) {
            Integer training = holdOut.training();
            learned = Math.round(learned * (1 - holdOut.validation() - holdOut.test()));
            learned = training == null ? learned : Math.min(learned, training);
        }
        // Rows that train are asked too, for the report.
        long asked = learned + card.rows() + card.testRows();
        return trainings(split, seeds) * learner.seconds(learned, asked, card.encoded().size(), card.classes().size());
    }

    /** Refuses curves that take too long, naming {@code set}. */
    static void check(DataCard card, @Nullable Integer fresh, int fits) {
        double seconds = fits * seconds(card, fresh);
        if (seconds > MOST_SECONDS) {
            throw new InvalidValue(
                    "set", card.id(), "one of fewer rows, since these %d fits take about %.0f seconds".formatted(fits, seconds));
        }
    }

    /** Refuses more refits than a minute holds, naming {@code field}. */
    static void checkRefits(String field, int wanted, int fitsOfEach, int rows, int curves) {
        double most = MOST_SECONDS / (SECONDS_PER_ROW_OF_A_FIT * rows * curves * fitsOfEach);
        if (wanted > most) {
            throw new InvalidValue(
                    field, wanted, "a whole number from 1 to %d with these rows and curves, so that the run ends in a minute"
                            .formatted((int) most));
        }
    }

    /** A smoother looks at every row for each that it is asked of; nothing that is linear in its parameters takes longer. */
    private static double seconds(DataCard card, @Nullable Integer fresh) {
        double rows = fresh == null ? card.rows() : fresh;
        return SECONDS_PER_PAIR * rows * (rows + card.testRows()) + SECONDS_PER_ROW_OF_A_CURVE * rows * card.encoded().size();
    }

    /** About how many seconds a run takes, at most. */
    static double seconds(TrainSpec spec) {
        return switch (spec) {
            case TrainNetwork network ->
                trainings(network.split(), network.seeds().size())
                        * network.epochs()
                        * secondsPerEpoch(network.architecture(), network.data().card().rows(), network.fit().batchSize());
            case TrainClassic classic ->
                seconds(classic.learner(), classic.split(), classic.data().card(), classic.seeds().size());
            case FitCurve curve -> {
                int folds = curve.split() instanceof Split.KFold kFold ? kFold.folds() : 1;
                yield folds * curve.seeds().size() * seconds(curve.data().card(), curve.fresh());
            }
        };
    }

    /** Refuses trials that take too long together, naming {@code field}. */
    static void check(String field, List<Trial> trials) {
        double seconds = trials.stream().mapToDouble(trial -> seconds(trial.spec())).sum();
        if (seconds > MOST_SECONDS) {
            throw new InvalidValue(
                    field,
                    "%d trials that take about %.0f seconds".formatted(trials.size(), seconds),
                    "what takes a minute at most; fewer trials, seeds, folds, rows or epochs take less");
        }
    }

    private static int trainings(Split split, int seeds) {
        return seeds * (split instanceof Split.KFold kFold ? kFold.folds() : 1);
    }

    private static void requireSteps(String field, int wanted, double most, int trainings) {
        if (wanted > most) {
            throw new InvalidValue(
                    field,
                    wanted,
                    most < 1
                            ? "none with networks as large as these: a single one takes longer than a minute"
                            : ("a whole number from 1 to %d with these networks, batch size and %d trainings,"
                                            + " so that the run ends in a minute")
                                    .formatted((int) most, trainings));
        }
    }

    private static double secondsPerEpoch(Architecture architecture, int rows, int batchSize) {
        return seconds(architecture, Math.ceil((double) rows / batchSize), rows);
    }

    /** What some steps take that learn from so many rows together. */
    private static double seconds(Architecture architecture, double steps, double rows) {
        Work work = Work.of(architecture);
        double perStep = SECONDS_PER_STEP
                + SECONDS_PER_STEP_AND_PASS * work.passes()
                + SECONDS_PER_STEP_AND_PARAMETER * architecture.parameters();
        double perRow = SECONDS_PER_ROW + SECONDS_PER_ROW_AND_PRODUCT * work.products();
        return steps * perStep + rows * perRow;
    }
}
