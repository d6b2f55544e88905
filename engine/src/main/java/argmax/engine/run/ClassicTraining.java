package argmax.engine.run;

import argmax.engine.classic.Classifier;
import argmax.engine.classic.Ensemble;
import argmax.engine.classic.Learner;
import argmax.engine.classic.Progress;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.train.Evaluation;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One classic learner on the rows of one fold, stage by stage. */
final class ClassicTraining implements Trained, AutoCloseable {
    private static final double SMALLEST = Math.log(1e-15);
    private final PausingWork work;
    private final Grown training;
    private final Grown validation;
    private @Nullable Ensemble ensemble;
    private @Nullable Classifier learned;
    private int stage;
    private @Nullable Evaluation onTraining;
    private @Nullable Evaluation onValidation;

    ClassicTraining(Learner learner, Part part, int classes, long seed, BooleanSupplier stop) {
        this.training = new Grown(part.training(), classes);
        this.validation = new Grown(part.validation(), classes);
        this.work = new PausingWork(pause -> learned = learner.fit(part.training(), classes, seed, new Progress() {
            @Override
            public void stage(Ensemble soFar) {
                ensemble = soFar;
                pause.run();
            }

            @Override
            public boolean stopRequested() {
                return stop.getAsBoolean();
            }
        }));
    }

    /**
     * Learns one more stage and measures what there is.
     *
     * @return false where there is none: the learner has ended
     */
    boolean grow() {
        while (stages() <= stage && !work.ended()) {
            work.goOn();
            if (learned instanceof Ensemble whole) {
                ensemble = whole;
            }
        }
        if (stages() <= stage) {
            return false;
        }
        stage++;
        onTraining = evaluation(says(training), training.rows());
        onValidation = evaluation(says(validation), validation.rows());
        return true;
    }

    /** How many stages are there to be looked at. */
    private int stages() {
        return ensemble != null ? ensemble.stages() : learned != null ? 1 : 0;
    }

    /** What the stages that were looked at say together. */
    Predictions says(Grown rows) {
        return ensemble != null ? rows.after(stage, ensemble) : Objects.requireNonNull(learned).predict(rows.rows());
    }

    /** Lets the learner go on to its end. */
    void finish() {
        while (!work.ended()) {
            work.goOn();
        }
    }

    /** Whether more may come. */
    boolean grows() {
        return !work.ended() || stages() > stage;
    }

    /** On the rows that train, after the last stage that was looked at. */
    Evaluation onTraining() {
        return Objects.requireNonNull(onTraining, "Nothing has been learned yet");
    }

    /** The same on the rows that validate. */
    Evaluation onValidation() {
        return Objects.requireNonNull(onValidation, "Nothing has been learned yet");
    }

    @Override
    public Predictions predict(Samples rows) {
        return Objects.requireNonNull(learned, "Nothing has been learned yet").predict(rows);
    }

    @Override
    public Evaluation evaluate(Samples rows) {
        return evaluation(predict(rows), rows);
    }

    @Override
    public boolean classifies() {
        return true;
    }

    @Override
    public void close() {
        work.close();
    }

    private static Evaluation evaluation(Predictions predictions, Samples rows) {
        int wrong = 0;
        double loss = 0;
        for (int row = 0; row < rows.rows(); row++) {
            boolean right = predictions.mostLikely(row) == rows.label(row);
            wrong += right ? 0 : 1;
            loss += predictions.areProbabilities() ? surprise(predictions.logProbability(row, rows.label(row))) : right ? 0 : 1;
        }
        return Evaluation.ofClasses(rows.rows(), loss / rows.rows(), wrong);
    }

    /** −ln p, of probabilities no smaller than 10⁻¹⁵: a tree may be certain and wrong, and ∞ nats would hide all other rows. */
    private static double surprise(double logProbability) {
        return -Math.max(logProbability, SMALLEST);
    }
}
