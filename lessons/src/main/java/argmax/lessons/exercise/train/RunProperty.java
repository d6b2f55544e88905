package argmax.lessons.exercise.train;

import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import java.util.Comparator;
import java.util.List;

/**
 * What the curves of a run tell of its settings. Losses are those of {@link EpochReport}: nats per row, averaged over the run's
 * trainings.
 */
public enum RunProperty {
    /**
     * A number left the finite range, or the training loss of the last epoch is above 3 nats per row and above that of the first:
     * the steps are too large.
     */
    DIVERGED {
        @Override
        boolean holds(Curves curves) {
            return !curves.finite() || curves.last().train().loss() > Math.max(3, curves.first().train().loss());
        }
    },
    /**
     * Over the last quarter of at least 8 epochs the training loss fell by less than 1 %, and the accuracy on the rows trained on
     * is below 0.95.
     */
    PLATEAU {
        @Override
        boolean holds(Curves curves) {
            return curves.finite()
                    && curves.epochs() >= 8
                    && curves.fallAtTheEnd() < 0.01
                    && curves.last().train().accuracy() < 0.95;
        }
    },
    /**
     * After the epoch with the smallest validation loss that loss rose by more than 10 %, while the training loss went on
     * falling.
     */
    OVERFITTED {
        @Override
        boolean holds(Curves curves) {
            return curves.finite()
                    && curves.last().validation().loss() > 1.1 * curves.best().validation().loss()
                    && curves.last().train().loss() < curves.best().train().loss();
        }
    },
    /** The inputs went in as they were measured, without scaling. */
    UNSCALED {
        @Override
        boolean holds(Curves curves) {
            return curves.spec().data().scaling() == Scaling.NONE;
        }
    },
    /** The training loss was still falling at the end: by more than 2 % over the last quarter of the epochs. */
    UNDERTRAINED {
        @Override
        boolean holds(Curves curves) {
            return curves.finite()
                    && (curves.epochs() == 1 ? curves.spec() instanceof TrainNetwork : curves.fallAtTheEnd() > 0.02);
        }
    };

    abstract boolean holds(Curves curves);

    /** Whether a run that came to an end has this property; a failed run has none, nor has one of two networks or of trials. */
    public boolean holds(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> holds(new Curves(finished.curves(), finished.receipt(), true));
            case RunResult.Stopped stopped -> holds(new Curves(stopped.curves(), stopped.receipt(), true));
            case RunResult.Diverged diverged when !(diverged.receipt().spec() instanceof TrainSpec) -> false;
            case RunResult.Diverged diverged -> holds(new Curves(diverged.curves(), diverged.receipt(), false));
            case RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ -> false;
            case RunResult.Failed _ -> false;
        };
    }

    /** The epochs of a run, at least one of them where all numbers stayed finite. */
    record Curves(List<EpochReport> reports, Receipt receipt, boolean finite) {
        TrainSpec spec() {
            return (TrainSpec) receipt.spec();
        }

        int epochs() {
            return reports.size();
        }

        EpochReport first() {
            return reports.getFirst();
        }

        EpochReport last() {
            return reports.getLast();
        }

        /** The epoch with the smallest validation loss. */
        EpochReport best() {
            return reports.stream()
                    .min(Comparator.comparingDouble(report -> report.validation().loss()))
                    .orElseThrow();
        }

        /** By which share the training loss fell over the last quarter of the epochs, and over the last one at least. */
        double fallAtTheEnd() {
            double before = reports.get(Math.max(0, epochs() - 1 - Math.max(1, epochs() / 4))).train().loss();
            return 1 - last().train().loss() / before;
        }
    }
}
