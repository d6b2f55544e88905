package argmax.web.run;

import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.AdversarialReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Frame;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunObserver;
import argmax.engine.run.TrialReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's epochs, or what two networks report, to its log: the first at once, later ones together every {@link #FLUSH},
 * since a small network's epoch is shorter than a transaction. What a crash takes out of the buffer is trained again by the next
 * worker. Trials and refits are few and long, so each is written as it comes.
 */
final class RunLog implements RunObserver {
    private static final Duration FLUSH = Duration.ofMillis(50);
    private static final Duration ASK = Duration.ofMillis(200);

    /** Why the log asked the engine to stop. */
    enum Reason {
        NONE,
        LEARNER,
        DRAINING
    }

    private final RunStore runs;
    private final String runId;
    private final InstantSource clock;
    private final BooleanSupplier draining;
    private final FrameLog frames;
    private final List<Report> buffer = new ArrayList<>();
    private Instant flushed = Instant.MIN;
    private Instant asked = Instant.MIN;
    private Reason reason = Reason.NONE;
    private @Nullable TrainedModel model;

    RunLog(RunStore runs, String runId, InstantSource clock, BooleanSupplier draining) {
        this.runs = runs;
        this.runId = runId;
        this.clock = clock;
        this.draining = draining;
        this.frames = new FrameLog(runs.frames(), runId);
    }

    @Override
    public void epoch(EpochReport report) {
        frames.begin(report);
        buffer.add(Report.of(report));
    }

    @Override
    public void frame(Frame frame) {
        frames.add(frame);
    }

    @Override
    public void trial(TrialReport report) {
        runs.appendReports(runId, List.of(Report.of(report)));
    }

    @Override
    public void adversarial(AdversarialReport report) {
        buffer.add(Report.of(report));
    }

    @Override
    public void refitted(RefitReport report) {
        runs.appendReports(runId, List.of(Report.of(report)));
    }

    @Override
    public void trained(TrainedModel learned) {
        model = learned;
    }

    /** What the run has learned, once it is over. */
    Optional<TrainedModel> model() {
        return Optional.ofNullable(model);
    }

    @Override
    public boolean stopRequested() {
        // Asked after each epoch and within long ones: the frames of the last report are complete.
        if (flushed.plus(FLUSH).isBefore(clock.instant())) {
            flush();
        }
        if (reason == Reason.NONE && draining.getAsBoolean()) {
            reason = Reason.DRAINING;
        }
        if (reason == Reason.NONE && asked.plus(ASK).isBefore(clock.instant())) {
            asked = clock.instant();
            reason = runs.stopRequested(runId) ? Reason.LEARNER : Reason.NONE;
        }
        return reason != Reason.NONE;
    }

    /** Frames come first: whoever hears of an epoch can ask for them. */
    void flush() {
        frames.flush();
        if (!buffer.isEmpty()) {
            runs.appendReports(runId, buffer);
            buffer.clear();
        }
        flushed = clock.instant();
    }

    Reason reason() {
        return reason;
    }
}
