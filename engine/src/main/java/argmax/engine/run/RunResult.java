package argmax.engine.run;

import argmax.engine.metric.Confusion;
import argmax.engine.metric.Roc;
import argmax.engine.metric.StandardErrors;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RunResult.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = RunResult.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = RunResult.Diverged.class, name = "diverged"),
    @JsonSubTypes.Type(value = RunResult.Adversarial.class, name = "adversarial"),
    @JsonSubTypes.Type(value = RunResult.Studied.class, name = "studied"),
    @JsonSubTypes.Type(value = RunResult.Refitted.class, name = "refitted"),
    @JsonSubTypes.Type(value = RunResult.Failed.class, name = "failed")
})
public sealed interface RunResult {
    /** All epochs were run, or early stopping ended every training. */
    record Finished(Assessment assessment, List<EpochReport> curves, Receipt receipt) implements RunResult {
        public Finished {
            curves = List.copyOf(curves);
        }
    }

    /** The observer asked to stop; what was learned until then is assessed all the same. */
    record Stopped(Assessment assessment, List<EpochReport> curves, Receipt receipt) implements RunResult {
        public Stopped {
            curves = List.copyOf(curves);
        }
    }

    /**
     * A number left the finite range.
     *
     * @param epoch the epoch, from 1, in which it happened
     * @param step the step of the optimiser, from 1 over all epochs, in which it showed
     * @param layer the layer that overflowed first, counted from 1 at the first that was written, the output layer last
     * @param what which value left the range first: {@code activation}, {@code loss} or {@code weight}; of two networks with
     *     the name of one before it, such as {@code generator's weight}
     * @param curves the reports until then; none of two networks, whose reports only the observer has
     */
    record Diverged(int epoch, int step, int layer, String what, List<EpochReport> curves, Receipt receipt) implements RunResult {
        public Diverged {
            curves = List.copyOf(curves);
        }
    }

    /**
     * Two networks were trained against each other.
     *
     * @param stopped whether the observer asked to stop before the end
     * @param reports those that the observer heard
     * @param outcome how they stand at the end: classifiers on the test rows, which no report before speaks of
     */
    record Adversarial(boolean stopped, List<AdversarialReport> reports, AdversarialReport outcome, Receipt receipt)
            implements RunResult {
        public Adversarial {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Trials were compared.
     *
     * @param stopped whether the observer asked to stop before the end; a trial in the middle was left out
     * @param trials those that the observer heard
     * @param best the number of the trial with the best score on the rows that validate, from 1; null where none came to its end
     * @param assessment the best trial's
     * @param note how the best was found, and how far its score can be trusted
     * @param pairs differences over the same seeds and folds, where the study is about them
     */
    record Studied(
            boolean stopped,
            List<TrialReport> trials,
            @Nullable Integer best,
            @Nullable Assessment assessment,
            String note,
            List<PairedDifference> pairs,
            Receipt receipt)
            implements RunResult {
        public Studied {
            trials = List.copyOf(trials);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Curves were fitted many times.
     *
     * @param stopped whether the observer asked to stop before the end; a curve in the middle was left out
     * @param reports those that the observer heard, one per curve
     */
    record Refitted(boolean stopped, List<RefitReport> reports, Receipt receipt) implements RunResult {
        public Refitted {
            reports = List.copyOf(reports);
        }
    }

    /** The run could not be done; the reason may be shown to anybody. */
    record Failed(String reason) implements RunResult {}

    /**
     * What the trained network is worth on rows it never saw: the test rows, or with k-fold each row by the training that did
     * not see it. Loss, confusion and ROC belong to the seed with the median score, the lower of two in the middle. Where
     * numbers are predicted there are no classes, no confusion and no ROC.
     *
     * @param scores the accuracy (for numbers R²) for each seed, in the order of the seeds
     * @param score their median
     * @param loss the mean of what was minimised, penalties left out; cross-entropies in nats per row
     * @param classes class names in label order
     * @param rocs one per class against the rest; for two classes only that of the second
     * @param seeds each seed by itself, in their order; empty in results that were stored before there was such a list
     * @param numbers what was predicted where numbers are; null for classes and in results that were stored before
     * @param curve what a curve of one input looks like; null of anything else
     */
    record Assessment(
            List<Double> scores,
            double score,
            double loss,
            List<String> classes,
            Confusion confusion,
            List<Roc> rocs,
            SplitSummary split,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<SeedScores> seeds,
            @Nullable PredictedNumbers numbers,
            @Nullable DrawnCurve curve) {
        public Assessment {
            seeds = List.copyOf(seeds);
            scores = List.copyOf(scores);
            classes = List.copyOf(classes);
            rocs = List.copyOf(rocs);
        }

        /** Of a classifier. */
        public Assessment(
                List<Double> scores,
                double score,
                double loss,
                List<String> classes,
                Confusion confusion,
                List<Roc> rocs,
                SplitSummary split,
                List<SeedScores> seeds) {
            this(scores, score, loss, classes, confusion, rocs, split, seeds, null, null);
        }

        /** The mean of the scores over the seeds. */
        public double mean() {
            return Spread.mean(scores);
        }

        /**
         * Of that mean: over the seeds; of a single one of a classifier as of a share of the rows it was judged on. Null for a
         * single R².
         */
        public @Nullable Double standardError() {
            return scores.size() > 1 || confusion.classes() == 0
                    ? Spread.standardError(scores)
                    : Double.valueOf(StandardErrors.proportion(confusion.accuracy(), confusion.total()));
        }

        Assessment with(@Nullable DrawnCurve drawn) {
            return new Assessment(scores, score, loss, classes, confusion, rocs, split, seeds, numbers, drawn);
        }
    }

    /**
     * What the training of one seed is worth, or those of its folds together.
     *
     * @param validation on the rows that validate; with k-fold the same as {@code unseen}
     * @param unseen on the test rows, or with k-fold on each row by the training that did not see it
     * @param folds with k-fold the score of each fold by itself; otherwise empty
     * @param auc the area under the ROC curve of the same rows as {@code unseen}, with more than two classes their mean;
     *     null where numbers are predicted, and in results that were stored before it was kept
     */
    record SeedScores(
            long seed, EpochReport.Score validation, EpochReport.Score unseen, List<Double> folds, @Nullable Double auc) {
        public SeedScores {
            folds = List.copyOf(folds);
        }
    }

    /** Which rows did what: how many of each class trained, validated and tested. */
    record SplitSummary(String description, List<Part> parts) {
        public SplitSummary {
            parts = List.copyOf(parts);
        }

        /** A part of the split, with its rows per class. */
        public record Part(String name, List<Integer> rowsPerClass) {
            public Part {
                rowsPerClass = List.copyOf(rowsPerClass);
            }
        }
    }
}
