package argmax.web.run;

import argmax.engine.run.Engine;
import argmax.engine.run.MemoryNeed;
import argmax.engine.run.RunResult;
import argmax.web.run.RunLog.Reason;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker's whole task: claim, train, log, end. A job may come twice (its first worker died); since a run repeats bit for bit,
 * the second worker goes through the steps that the log has already and continues it.
 */
final class TrainRun implements ExecutionHandler<Void> {
    private static final Logger LOG = LoggerFactory.getLogger(TrainRun.class);
    /** A run that took this many workers with it is not given to another. */
    private static final int MOST_STARTS = 2;

    private final RunStore runs;
    private final EndRun endRun;
    private final InstantSource clock;
    private final String node;
    private final Capacity capacity;
    private final BooleanSupplier draining;

    TrainRun(
            RunStore runs, EndRun endRun, InstantSource clock, String node, Capacity capacity, BooleanSupplier draining) {
        this.runs = runs;
        this.endRun = endRun;
        this.clock = clock;
        this.node = node;
        this.capacity = capacity;
        this.draining = draining;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
        Run run = runs.find(task.getId()).orElse(null);
        if (run == null || run.state().ended()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (run.starts() >= MOST_STARTS) {
            endRun.with(run.id(), new RunResult.Failed(
                    "Two trainers stopped while they worked on this run, so it was set aside. It costs you nothing."));
            return new CompletionHandler.OnCompleteRemove<>();
        }
        return runs.begin(run.id(), node) ? train(run) : new CompletionHandler.OnCompleteRemove<>();
    }

    CompletionHandler<Void> train(Run run) {
        RunLog log = new RunLog(runs, run.id(), clock, draining);
        RunResult result = result(run, log);
        log.flush();
        if (Run.State.of(result) == Run.State.STOPPED && log.reason() == Reason.DRAINING) {
            runs.handBack(run.id());
            return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(Duration.ZERO));
        }
        endRun.with(run.id(), result, log.model());
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** The worker's one catch: what the engine can't do ends the run with words for the learner and a trace for the operator. */
    private RunResult result(Run run, RunLog log) {
        long bytes = MemoryNeed.of(run.specification());
        if (!capacity.holds(bytes)) {
            return new RunResult.Failed(
                    "This run needs about %d MB of memory, and this trainer gives a run %d MB. It costs you nothing; a smaller network,"
                                    .formatted(Math.ceilDiv(bytes, 1_000_000L), capacity.megabytes())
                            + " smaller batches, fewer seeds or folds need less.");
        }
        try {
            return Engine.run(run.specification(), log);
        } catch (JdbiException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException | OutOfMemoryError e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Run {} failed, reference {}", run.id(), reference, e);
            return new RunResult.Failed("The trainer had a fault of its own (reference %s). It costs you nothing; please run it again."
                    .formatted(reference));
        }
    }
}
