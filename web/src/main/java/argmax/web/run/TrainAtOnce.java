package argmax.web.run;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Jdbi;

/** Trains on the caller's own thread, past queue and workers, and stores what these would have stored; for made-up histories. */
public final class TrainAtOnce {
    /** Whatever a made-up history asks for. */
    private static final Capacity AMPLE = new Capacity(1, Integer.MAX_VALUE);

    private final RunStore runs;
    private final StartRun startRun;
    private final TrainRun trainRun;
    private final String node;

    /** @param node the name of the worker that the runs are said to have had */
    public TrainAtOnce(Jdbi jdbi, InstantSource clock, RandomGenerator random, RunPurpose purpose, String node) {
        this.runs = new RunStore(jdbi, clock);
        EndRun endRun = new EndRun(jdbi, runs, purpose);
        this.startRun = new StartRun(runs, (handle, id) -> {}, endRun, random);
        this.trainRun = new TrainRun(runs, endRun, clock, node, AMPLE, () -> false);
        this.node = node;
    }

    /** Writes runs that no worker will ever find. */
    public StartRun starter() {
        return startRun;
    }

    /** Takes a run that {@link #starter} wrote from its beginning to its end. */
    public void train(String id) {
        if (runs.begin(id, node)) {
            trainRun.train(runs.find(id).orElseThrow());
        }
    }
}
