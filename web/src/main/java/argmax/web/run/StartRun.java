package argmax.web.run;

import argmax.web.http.Problem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/**
 * Writes a run and its job in the caller's transaction. One learner has at most two runs under way; a newer run from the same
 * lab or exercise takes the place of one that still waits.
 */
public final class StartRun {
    private static final int MOST_ACTIVE = 2;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private final RunStore runs;
    private final BiConsumer<Handle, String> queue;
    private final EndRun endRun;
    private final RandomGenerator random;

    /** @param queue takes the new run's id, in the same transaction */
    StartRun(RunStore runs, BiConsumer<Handle, String> queue, EndRun endRun, RandomGenerator random) {
        this.runs = runs;
        this.queue = queue;
        this.endRun = endRun;
        this.random = random;
    }

    /**
     * Returns the new run's id.
     *
     * @throws argmax.web.http.ProblemException where two other runs are under way
     */
    public String start(Handle handle, NewRun run) {
        List<Run> active = runs.active(handle, run.personId(), run.sessionId());
        List<Run> replaced = active.stream()
                .filter(other -> other.state() == Run.State.QUEUED && place(other.origin()).equals(place(run.origin())))
                .toList();
        replaced.forEach(other -> endRun.beforeStart(handle, other.id()));
        if (active.size() - replaced.size() >= MOST_ACTIVE) {
            throw Problem.TWO_RUNS_ACTIVE.exception();
        }
        String id = newId();
        runs.insert(handle, id, run);
        runs.append(handle, id, RunEvent.STATE, List.of("{\"state\":\"queued\"}"));
        queue.accept(handle, id);
        return id;
    }

    /** The lab or exercise; what stands behind the question mark is only its state. */
    static String place(String origin) {
        return origin.split("\\?", 2)[0];
    }

    /** Sixty bits, so that an address can't be guessed. */
    private String newId() {
        StringBuilder id = new StringBuilder();
        random.ints(12, 0, LETTERS.length()).forEach(index -> id.append(LETTERS.charAt(index)));
        return id.toString();
    }
}
