package argmax.web.run;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunJson;
import java.util.List;

/**
 * One entry of a run's log.
 *
 * @param seq from 1, without gaps, per run
 * @param kind {@code state}, {@code epoch} or {@code done}
 * @param body JSON
 */
record RunEvent(String runId, int seq, String kind, String body) {
    static final String STATE = "state";
    static final String EPOCH = "epoch";
    static final String DONE = "done";

    /** The epochs among these events. */
    static List<EpochReport> epochs(List<RunEvent> events) {
        return events.stream()
                .filter(event -> event.kind().equals(EPOCH))
                .map(event -> RunJson.readReport(event.body()))
                .toList();
    }
}
