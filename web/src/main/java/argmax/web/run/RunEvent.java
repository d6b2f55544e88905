package argmax.web.run;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunJson;
import argmax.engine.run.TrialReport;
import java.util.List;
import java.util.function.Function;

/**
 * One entry of a run's log.
 *
 * @param seq from 1, without gaps, per run
 * @param kind {@code state}, {@code done}, or between them {@code epoch}, of a study {@code trial}, of refits
 *     {@code refit}, of two networks {@code adversary}
 * @param body JSON
 */
record RunEvent(String runId, int seq, String kind, String body) {
    static final String STATE = "state";
    static final String EPOCH = "epoch";
    static final String TRIAL = "trial";
    static final String REFIT = "refit";
    static final String ADVERSARIAL = "adversary";
    static final String DONE = "done";

    /** The epochs among these events. */
    static List<EpochReport> epochs(List<RunEvent> events) {
        return read(events, EPOCH, RunJson::readReport);
    }

    /** The trials among these events. */
    static List<TrialReport> trials(List<RunEvent> events) {
        return read(events, TRIAL, RunJson::readTrialReport);
    }

    /** The curves that were fitted many times, among these events. */
    static List<RefitReport> refits(List<RunEvent> events) {
        return read(events, REFIT, RunJson::readRefitReport);
    }

    /** How two networks stood, among these events. */
    static List<AdversarialReport> adversarial(List<RunEvent> events) {
        return read(events, ADVERSARIAL, RunJson::readAdversarialReport);
    }

    private static <R> List<R> read(List<RunEvent> events, String kind, Function<String, R> reader) {
        return events.stream()
                .filter(event -> event.kind().equals(kind))
                .map(event -> reader.apply(event.body()))
                .toList();
    }
}
