package argmax.engine.run;

import argmax.engine.metric.Confusion;
import argmax.engine.metric.Roc;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How a run ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RunResult.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = RunResult.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = RunResult.Diverged.class, name = "diverged"),
    @JsonSubTypes.Type(value = RunResult.Adversarial.class, name = "adversarial"),
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
     */
    record Assessment(
            List<Double> scores,
            double score,
            double loss,
            List<String> classes,
            Confusion confusion,
            List<Roc> rocs,
            SplitSummary split) {
        public Assessment {
            scores = List.copyOf(scores);
            classes = List.copyOf(classes);
            rocs = List.copyOf(rocs);
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
