package argmax.web.exercise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL of drafts: one per learner and exercise. */
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

    /** What a tab wants to have saved. */
    record Entries(int series, int revision, String tab, String answer) {}

    /** What became of a save: the newest revision, and whether it is this one. */
    record Saved(int revision, boolean stored) {}

    /** The draft for this set of numbers. */
    Optional<Draft> find(long personId, String exerciseId, int series) {
        return jdbi.withHandle(handle -> find(handle, personId, exerciseId)).filter(draft -> draft.series() == series);
    }

    /**
     * Saves entries, unless another tab saved newer ones for the same numbers than this one has seen.
     *
     * @param entries with the newest revision that their tab has seen; 0 for none
     */
    Saved save(long personId, String exerciseId, Entries entries) {
        return jdbi.inTransaction(handle -> {
            // Two saves at the same moment take turns at the person's row.
            handle.createQuery("SELECT id FROM person WHERE id = :person FOR UPDATE")
                    .bind("person", personId)
                    .mapTo(Long.class)
                    .one();
            Optional<Draft> there = find(handle, personId, exerciseId);
            Optional<Draft> rival = there.filter(draft -> draft.series() == entries.series());
            int newest = Math.max(entries.revision(), rival.map(Draft::revision).orElse(0));
            // A tab never overtakes itself: its last save may have come in though its answer was lost.
            if (newest > entries.revision() && !rival.orElseThrow().tab().equals(entries.tab())) {
                return new Saved(newest, false);
            }
            Draft draft = new Draft(entries.series(), newest + 1, entries.tab(), entries.answer(), clock.instant());
            write(handle, there.isPresent(), personId, exerciseId, draft);
            return new Saved(newest + 1, true);
        });
    }

    private static void write(Handle handle, boolean there, long personId, String exerciseId, Draft draft) {
        handle.createUpdate(there
                        ? """
                        UPDATE draft SET series = :series, revision = :revision, tab = :tab, answer = :answer, saved_at = :savedAt
                        WHERE person_id = :person AND exercise_id = :exercise
                        """
                        : """
                        INSERT INTO draft (person_id, exercise_id, series, revision, tab, answer, saved_at)
                        VALUES (:person, :exercise, :series, :revision, :tab, :answer, :savedAt)
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .bind("series", draft.series())
                .bind("revision", draft.revision())
                .bind("tab", draft.tab())
                .bind("answer", draft.answer())
                .bind("savedAt", draft.savedAt())
                .execute();
    }

    private static Optional<Draft> find(Handle handle, long personId, String exerciseId) {
        return handle.createQuery("""
                        SELECT series, revision, tab, answer, saved_at FROM draft
                        WHERE person_id = :person AND exercise_id = :exercise
                        """)
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .map(ConstructorMapper.of(Draft.class))
                .findOne();
    }

    /** Forgets the draft, in the transaction that stores the answer. */
    static void delete(Handle handle, long personId, String exerciseId) {
        handle.createUpdate("DELETE FROM draft WHERE person_id = :person AND exercise_id = :exercise")
                .bind("person", personId)
                .bind("exercise", exerciseId)
                .execute();
    }
}
