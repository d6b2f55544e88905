package argmax.web.exercise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL of drafts: one per task. */
public final class DraftStore {
    private final Jdbi jdbi;
    private final InstantSource clock;

    public DraftStore(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * What was typed and not submitted.
     *
     * @param revision grows with each save
     * @param tab the page that saved it, by a name that it gave itself
     * @param answer JSON of the raw entries, never checked
     */
    record Draft(int series, int revision, String tab, String answer, Instant savedAt) {}

    /**
     * What a tab wants to have saved.
     *
     * @param answered how many answers to these numbers there were when its page was made
     * @param revision the newest that it has seen; 0 for none
     */
    record Entries(int series, int answered, int revision, String tab, String answer) {}

    /** What became of a save, and the newest revision. */
    record Saved(Fate fate, int revision) {}

    /** How a save can end. */
    enum Fate {
        STORED,
        /** Another tab saved newer entries than this one has seen. */
        OVERTAKEN,
        /** An answer came in since; entries that arrive behind their own answer end so, too. */
        ANSWERED
    }

    /** The draft for this set of numbers. */
    Optional<Draft> find(Task task, int series) {
        return jdbi.withHandle(handle -> find(handle, task)).filter(draft -> draft.series() == series);
    }

    /**
     * Saves entries, unless another tab saved newer ones for the same numbers than this one has seen, or an answer came in.
     */
    Saved save(Task task, Entries entries) {
        return jdbi.inTransaction(handle -> {
            AttemptStore.lock(handle, task.personId());
            Optional<Draft> there = find(handle, task);
            Optional<Draft> rival = there.filter(draft -> draft.series() == entries.series());
            int newest = Math.max(entries.revision(), rival.map(Draft::revision).orElse(0));
            if (answered(handle, task, entries.series()) != entries.answered()) {
                return new Saved(Fate.ANSWERED, newest);
            }
            // A tab never overtakes itself: its last save may have come in though its answer was lost.
            if (newest > entries.revision() && !rival.orElseThrow().tab().equals(entries.tab())) {
                return new Saved(Fate.OVERTAKEN, newest);
            }
            Draft draft = new Draft(entries.series(), newest + 1, entries.tab(), entries.answer(), clock.instant());
            write(handle, there.isPresent(), task, draft);
            return new Saved(Fate.STORED, newest + 1);
        });
    }

    private static int answered(Handle handle, Task task, int series) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM attempt WHERE person_id = :personId AND exercise_id = :exerciseId AND assignment_id = :assignmentId AND series = :series
                        """)
                .bindMethods(task)
                .bind("series", series)
                .mapTo(Integer.class)
                .one();
    }

    private static void write(Handle handle, boolean there, Task task, Draft draft) {
        handle.createUpdate(there
                        ? """
                        UPDATE draft
                        SET series = :series, revision = :revision, tab = :tab, answer = :answer, saved_at = :savedAt
                        WHERE person_id = :personId AND exercise_id = :exerciseId AND assignment_id = :assignmentId
                        """
                        : """
                        INSERT INTO draft (person_id, exercise_id, assignment_id, series, revision, tab, answer, saved_at)
                        VALUES (:personId, :exerciseId, :assignmentId, :series, :revision, :tab, :answer, :savedAt)
                        """)
                .bindMethods(task)
                .bind("series", draft.series())
                .bind("revision", draft.revision())
                .bind("tab", draft.tab())
                .bind("answer", draft.answer())
                .bind("savedAt", draft.savedAt())
                .execute();
    }

    private static Optional<Draft> find(Handle handle, Task task) {
        return handle.createQuery("""
                        SELECT series, revision, tab, answer, saved_at FROM draft
                        WHERE person_id = :personId AND exercise_id = :exerciseId AND assignment_id = :assignmentId
                        """)
                .bindMethods(task)
                .map(ConstructorMapper.of(Draft.class))
                .findOne();
    }

    /** Forgets the draft, in the transaction that stores the answer. */
    static void delete(Handle handle, Task task) {
        AttemptStore.lock(handle, task.personId());
        handle.createUpdate("DELETE FROM draft WHERE person_id = :personId AND exercise_id = :exerciseId AND assignment_id = :assignmentId")
                .bindMethods(task)
                .execute();
    }
}
