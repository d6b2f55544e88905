package argmax.lessons.exercise.measure;

import argmax.engine.data.DataSets;
import argmax.engine.metric.Roc;
import argmax.engine.net.Architecture;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.EpochReport.Score;
import argmax.engine.run.GanReport;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunResult.SeedScores;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.TrialReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What can be measured of a run that came to its end. One more is a constant here, and nothing else. */
public enum Measure {
    /** The share of unseen rows that are told right. */
    ACCURACY("Accuracy") {
        @Override
        List<Double> of(RunResult.Finished run) {
            return run.assessment().classes().isEmpty() ? List.of() : run.assessment().scores();
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return scores(trial.unseen(), Score::accuracy);
        }
    },
    /** The coefficient of determination on unseen rows. */
    R2("R²") {
        @Override
        List<Double> of(RunResult.Finished run) {
            return run.assessment().classes().isEmpty() ? run.assessment().scores() : List.of();
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return scores(trial.unseen(), Score::accuracy);
        }
    },
    /** The area under the ROC curve on unseen rows; of more than two classes the mean of each against the rest. */
    AUC("AUC") {
        @Override
        List<Double> of(RunResult.Finished run) {
            Assessment assessment = run.assessment();
            List<Double> kept = assessment.seeds().stream().map(SeedScores::auc).filter(Objects::nonNull).toList();
            return kept.isEmpty()
                    ? assessment.rocs().stream().mapToDouble(Roc::auc).average().stream().boxed().toList()
                    : kept;
        }

        @Override
        List<Double> of(AdversarialReport outcome) {
            return decorrelated(outcome, DecorrelationReport.State::auc);
        }
    },
    /** What was minimised, without penalties, on unseen rows. */
    LOSS("Loss on unseen rows") {
        @Override
        List<Double> of(RunResult.Finished run) {
            List<Double> losses = seeds(run, seed -> seed.unseen().loss());
            return losses.isEmpty() ? List.of(run.assessment().loss()) : losses;
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return scores(trial.unseen(), Score::loss);
        }
    },
    /** The squared error on fresh rows: that against the truth, of which the test rows consist, plus the noise's variance. */
    ERROR("Error on fresh rows") {
        @Override
        List<Double> of(RunResult.Finished run) {
            double noise = DataSets.noise(((TrainSpec) run.receipt().spec()).data().set());
            return LOSS.of(run).stream().map(loss -> loss + noise).toList();
        }
    },
    /** On the rows that validate, of the weights that were kept. */
    VALIDATION_LOSS("Validation loss") {
        @Override
        List<Double> of(RunResult.Finished run) {
            List<Double> losses = seeds(run, seed -> seed.validation().loss());
            return losses.isEmpty() ? List.of(run.curves().getLast().validation().loss()) : losses;
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return List.of(trial.validation().loss());
        }
    },
    /** After the last epoch, the mean over all trainings. */
    TRAINING_LOSS("Training loss") {
        @Override
        List<Double> of(RunResult.Finished run) {
            return List.of(run.curves().getLast().train().loss());
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return List.of(trial.train().loss());
        }
    },
    /** How many numbers one training learns. */
    PARAMETERS("Number of parameters") {
        @Override
        List<Double> of(RunResult.Finished run) {
            return counted(run.receipt());
        }
    },
    /** Of the first training at its end, weights that are exactly 0 and biases not counted; where the run traces its weights. */
    NON_ZERO_WEIGHTS("Number of weights that are not 0") {
        @Override
        List<Double> of(RunResult.Finished run) {
            List<Double> traced = run.curves().getLast().weights();
            return run.receipt().spec() instanceof TrainNetwork network && !traced.isEmpty()
                    ? List.of((double) nonZero(network.architecture(), traced))
                    : List.of();
        }
    },
    /** How many epochs the longest training took. */
    EPOCHS("Number of epochs") {
        @Override
        List<Double> of(RunResult.Finished run) {
            return List.of((double) run.curves().size());
        }

        @Override
        public List<Double> of(TrialReport.Outcome trial) {
            return List.of((double) trial.epochs());
        }
    },
    /** Of the generated numbers. */
    MEAN("Mean of the generated numbers") {
        @Override
        List<Double> of(AdversarialReport outcome) {
            return generated(outcome, GanReport.State::mean);
        }
    },
    /** Of the generated numbers: their standard deviation. */
    DEVIATION("Standard deviation of the generated numbers") {
        @Override
        List<Double> of(AdversarialReport outcome) {
            return generated(outcome, GanReport.State::deviation);
        }
    },
    /** Between what a classifier says of the first class and the nuisance. */
    CORRELATION("|r| with the nuisance") {
        @Override
        List<Double> of(AdversarialReport outcome) {
            return decorrelated(outcome, DecorrelationReport.State::correlation);
        }
    };

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** How a sentence begins that speaks of it. */
    public String label() {
        return label;
    }

    /** Of a run whose numbers left the finite range: losses are infinite then, and nothing else has a value (NaN). */
    public double ofDiverged() {
        return switch (this) {
            case LOSS, ERROR, VALIDATION_LOSS, TRAINING_LOSS -> Double.POSITIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    /** The word that exercise files say, such as {@code validation-loss}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all measures. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Measure::word).toList();
    }

    /**
     * The measure of that word.
     *
     * @param word one of {@link #words}
     */
    public static Measure named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** One value per seed, or one for all of them; none where such a run has no such number. */
    public final List<Double> of(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> of(finished);
            case RunResult.Adversarial adversarial -> of(adversarial.outcome());
            case RunResult.Studied study -> best(study).map(this::of).orElse(List.of());
            case RunResult.Stopped _, RunResult.Diverged _, RunResult.Refitted _, RunResult.Failed _ -> List.of();
        };
    }

    /** Of a trial's means over its seeds: a single value, or none where reports don't tell it. */
    public List<Double> of(TrialReport.Outcome trial) {
        return List.of();
    }

    List<Double> of(RunResult.Finished run) {
        return List.of();
    }

    List<Double> of(AdversarialReport outcome) {
        return List.of();
    }

    private static Optional<TrialReport.Outcome> best(RunResult.Studied study) {
        return TrialReport.best(study.trials()).map(TrialReport::outcome);
    }

    private static List<Double> seeds(RunResult.Finished run, Function<SeedScores, Double> value) {
        return run.assessment().seeds().stream().map(value).toList();
    }

    private static List<Double> scores(@Nullable Score score, ToDoubleFunction<Score> value) {
        return score == null ? List.of() : List.of(value.applyAsDouble(score));
    }

    private static List<Double> counted(Receipt receipt) {
        return receipt.parameters() > 0 ? List.of((double) receipt.parameters()) : List.of();
    }

    /** @param traced parameter by parameter, in the order of the places */
    private static long nonZero(Architecture architecture, List<Double> traced) {
        long count = 0;
        int next = 0;
        for (Place place : architecture.places()) {
            for (Parameter parameter : place.parameters()) {
                if (parameter.role() == Parameter.Role.WEIGHT) {
                    count += traced.subList(next, next + parameter.size()).stream().filter(weight -> weight != 0).count();
                }
                next += parameter.size();
            }
        }
        return count;
    }

    private static List<Double> generated(AdversarialReport outcome, Function<GanReport.State, Double> value) {
        return outcome instanceof GanReport report ? report.seeds().stream().map(value).toList() : List.of();
    }

    private static List<Double> decorrelated(AdversarialReport outcome, Function<DecorrelationReport.State, Double> value) {
        return outcome instanceof DecorrelationReport report ? report.seeds().stream().map(value).toList() : List.of();
    }
}
