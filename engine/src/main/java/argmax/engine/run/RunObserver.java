package argmax.engine.run;

import argmax.engine.net.model.TrainedModel;

/**
 * Hears what a run has to say while it goes on, on the run's own thread, and says when to stop. A classic learner may ask that on a
 * thread of its own, while the run waits for it.
 */
public interface RunObserver {
    /** One epoch is done; the reports of a run come in order, each once. */
    void epoch(EpochReport report);

    /** A picture that the specification asks for; comes after the report of its epoch. */
    default void frame(Frame frame) {}

    /** The same of a run that trains two networks against each other, which has reports of its own. */
    default void adversarial(AdversarialReport report) {}

    /** What many fits of one curve showed, of a run of {@link Refits}. */
    default void refitted(RefitReport report) {}

    /** A trial of a {@link Study} has come to its end. */
    default void trial(TrialReport report) {}

    /** One epoch of a trial is done, which {@link #trial} will tell the outcome of. */
    default void epochOf(Trial trial, EpochReport report) {}

    /**
     * What a {@link TrainNetwork} has learned, told once at the end of a run that finished or was stopped: the network of the seed
     * with the median score (the lower of two in the middle), with k-fold the one that held out the first fold.
     */
    default void trained(TrainedModel model) {}

    /**
     * Asked after every epoch, and every 50 ms of an epoch that takes longer; true ends the run as {@link RunResult.Stopped},
     * without a report on an epoch that was left in the middle.
     */
    default boolean stopRequested() {
        return false;
    }
}
