package argmax.web.run;

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
}
