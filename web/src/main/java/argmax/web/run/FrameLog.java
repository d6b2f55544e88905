package argmax.web.run;

import argmax.engine.run.EpochReport;
import argmax.engine.run.Frame;
import java.util.ArrayList;
import java.util.List;

/** Collects the frames of a run epoch by epoch, and stores those that its budget has room for. */
final class FrameLog {
    private final FrameStore store;
    private final String runId;
    private final FrameBudget budget = new FrameBudget(FrameBudget.MOST);
    private final List<StoredFrame> epoch = new ArrayList<>();
    private final List<StoredFrame> buffer = new ArrayList<>();
    private int epochs;

    FrameLog(FrameStore store, String runId) {
        this.store = store;
        this.runId = runId;
    }

    /** The frames that follow belong to the epoch of this report. */
    void begin(EpochReport report) {
        endEpoch();
        epochs = report.epochs();
    }

    void add(Frame frame) {
        epoch.add(StoredFrame.of(epoch.size(), frame));
    }

    /** Writes what there is; to be called between two epochs only. */
    void flush() {
        endEpoch();
        if (!buffer.isEmpty()) {
            store.append(runId, buffer);
            buffer.clear();
        }
    }

    private void endEpoch() {
        if (!epoch.isEmpty()) {
            long size = epoch.stream().mapToLong(frame -> frame.body().length()).sum();
            if (budget.keeps(epoch.getFirst().epoch(), epochs, size)) {
                buffer.addAll(epoch);
            }
            epoch.clear();
        }
    }
}
