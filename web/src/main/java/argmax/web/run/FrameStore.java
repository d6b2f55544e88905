package argmax.web.run;

import argmax.lessons.figure.FrameExtent;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL of the frames of runs. */
final class FrameStore {
    private final Jdbi jdbi;

    FrameStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds the frames of whole epochs to a run that goes on. Epochs that are there already are left out: a second worker draws
     * the same bit for bit.
     */
    void append(String runId, List<StoredFrame> frames) {
        jdbi.useTransaction(handle -> {
            if (RunStore.lock(handle, runId) == Run.State.RUNNING) {
                int last = last(handle, runId);
                insert(handle, runId, frames.stream().filter(frame -> frame.epoch() > last).toList());
            }
        });
    }

    private static int last(Handle handle, String runId) {
        return handle.createQuery("SELECT COALESCE(MAX(epoch), 0) FROM run_frame WHERE run_id = :run")
                .bind("run", runId)
                .mapTo(Integer.class)
                .one();
    }

    private static void insert(Handle handle, String runId, List<StoredFrame> frames) {
        var batch = handle.prepareBatch("""
                INSERT INTO run_frame (run_id, epoch, number, low, high, peak, body)
                VALUES (:run, :epoch, :number, :low, :high, :peak, :body)
                """);
        for (StoredFrame frame : frames) {
            batch.bind("run", runId)
                    .bind("epoch", frame.epoch())
                    .bind("number", frame.number())
                    .bind("low", frame.low())
                    .bind("high", frame.high())
                    .bind("peak", frame.peak())
                    .bind("body", frame.body())
                    .add();
        }
        batch.execute();
    }

    /** The epochs that have frames, rising. */
    List<Integer> epochs(String runId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT epoch FROM run_frame WHERE run_id = :run ORDER BY epoch
                        """)
                .bind("run", runId)
                .mapTo(Integer.class)
                .list());
    }

    /** From where to where the values of every frame go. */
    List<FrameExtent> extents(String runId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number, low, high, peak FROM run_frame WHERE run_id = :run
                        """)
                .bind("run", runId)
                .map(ConstructorMapper.of(FrameExtent.class))
                .list());
    }

    /** The frames of the epochs from {@code from} to {@code to}, both included, in their order. */
    List<StoredFrame> between(String runId, int from, int to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT epoch, number, low, high, peak, body FROM run_frame
                        WHERE run_id = :run AND epoch BETWEEN :from AND :to ORDER BY epoch, number
                        """)
                .bind("run", runId)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(StoredFrame.class))
                .list());
    }
}
