package argmax.engine.classic;

/** Hears how a learner gets on, on the thread that learns. */
public interface Progress {
    /** Hears nothing and never stops. */
    Progress SILENT = new Progress() {};

    /** One more stage (tree, round) is done; {@code ensemble} holds all until now and may change after this call. */
    default void stage(Ensemble ensemble) {}

    /** Asked often, at least after each stage; true makes the learner return what it has. */
    default boolean stopRequested() {
        return false;
    }
}
