package argmax.web.privacy;

import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.time.Instant;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Somebody who has left a row in every table that has rows of people, in practice and in each of their classes. */
final class Traces {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private final Jdbi jdbi;

    Traces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a learner of these classes, with homework there; every text of theirs has {@code word} in it. */
    Person leave(String word, SchoolClass... classes) {
        Person person = new PersonStore(jdbi)
                .add(word + " Lovelace", small(word) + "@university.example", "none", Role.LEARNER, NOW);
        for (SchoolClass joined : classes) {
            new ClassStore(jdbi).join(joined.id(), person, NOW);
        }
        jdbi.useTransaction(handle -> {
            practice(handle, person.id(), word);
            for (SchoolClass joined : classes) {
                homework(handle, person.id(), word, joined.id());
            }
        });
        return person;
    }

    /** Homework of a class that nobody has worked on yet. */
    static long assign(Handle handle, long classId) {
        return insert(handle, """
                INSERT INTO assignment (class_id, sheet_id, release_at, due_at, late, counts, verdicts, drop_lowest, made_at)
                VALUES (?, 'probability', ?, ?, '', 'best', TRUE, 0, ?)
                """, classId, NOW, NOW, NOW);
    }

    private static void practice(Handle handle, long person, String word) {
        handle.execute("INSERT INTO web_session (id, person_id, used_at) VALUES (?, ?, ?)", word + "-session", person, NOW);
        handle.execute("INSERT INTO sign_in_failure (account, address, failed_at) VALUES (?, '::1', ?)",
                small(word) + "@university.example", NOW);
        handle.execute("""
                INSERT INTO prediction (question_id, version, person_id, answer, committed_at) VALUES (?, 'v', ?, '=1+1', ?)
                """, word + "-question", person, NOW);
        handle.execute("INSERT INTO lesson_opening (person_id, lesson, opened_at) VALUES (?, 'odds', ?)", person, NOW);
        work(handle, person, word, 0);
    }

    private static void homework(Handle handle, long person, String word, long classId) {
        long assignment = handle.createQuery("SELECT id FROM assignment WHERE class_id = ?").bind(0, classId)
                .mapTo(Long.class).findOne().orElseGet(() -> assign(handle, classId));
        work(handle, person, word, assignment);
        handle.execute("""
                UPDATE roster_entry SET student_number = ?, login = ? WHERE person_id = ? AND class_id = ?
                """, "00" + word, word + "-login", person, classId);
        long entry = handle.createQuery("SELECT id FROM roster_entry WHERE person_id = ? AND class_id = ?")
                .bind(0, person).bind(1, classId).mapTo(Long.class).one();
        long group = handle.createQuery("SELECT id FROM class_group WHERE class_id = ?").bind(0, classId)
                .mapTo(Long.class).findOne()
                .orElseGet(() -> insert(handle, "INSERT INTO class_group (class_id, name) VALUES (?, 'Tuesday')", classId));
        handle.execute("INSERT INTO group_entry (group_id, entry_id) VALUES (?, ?)", group, entry);
        handle.execute("INSERT INTO shown_name (assignment_id, person_id, name) VALUES (?, ?, ?)", assignment, person, word);
        override(handle, assignment, "entry_id", entry, null, word + " was ill");
        override(handle, assignment, "group_id", group, person, "The room was locked");
        handle.execute("""
                INSERT INTO assignment_change (assignment_id, person_id, changed_at, words) VALUES (?, ?, ?, 'Due a day later')
                """, assignment, person, NOW);
    }

    private static void override(
            Handle handle, long assignment, String about, long id, @Nullable Long by, String reason) {
        handle.execute("""
                INSERT INTO assignment_override (assignment_id, <about>, points, points_lifted, reason, made_by, made_at)
                VALUES (?, ?, 2, FALSE, ?, ?, ?)
                """.replace("<about>", about), assignment, id, reason, by, NOW);
    }

    /** An answer with its run and all that hangs on it, and a run beside. */
    private static void work(Handle handle, long person, String word, long assignment) {
        String run = run(handle, person, word, small(word) + assignment, null);
        run(handle, person, word, small(word) + assignment + "again", run);
        long attempt = insert(handle, """
                INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, numbers, answer, received_at,
                    run_id, outcome, points, possible, feedback, graded_at, graded_version, touched_at)
                VALUES (?, 'iris-train', ?, 1, 7, 'v1', '{"n":5}', '{"raw":{"epochs":["25"]}}', ?,
                    ?, 'CORRECT', 3, 3, 'Well done', ?, 'v1', ?)
                """, person, assignment, NOW, run, NOW, NOW);
        handle.execute("""
                INSERT INTO variant (person_id, exercise_id, assignment_id, series, seed, drawn_at)
                VALUES (?, 'iris-train', ?, 1, 7, ?)
                """, person, assignment, NOW);
        handle.execute("""
                INSERT INTO draft (person_id, exercise_id, assignment_id, series, revision, tab, answer, saved_at)
                VALUES (?, 'iris-train', ?, 1, 1, 't', '{"raw":{"epochs":["26"]}}', ?)
                """, person, assignment, NOW);
        long regrade = insert(handle, """
                INSERT INTO regrade (exercise_id, person_id, applied_at, reason, from_versions, to_version, rises, falls,
                    falls_left, reworded, unchanged, not_gradable, under_way, changes)
                VALUES ('iris-train', ?, ?, 'A sign was wrong', 'v0', 'v1', 1, 0, 0, 0, 0, 0, 0, '[]')
                """, person, NOW);
        handle.execute("""
                INSERT INTO regrade_change (regrade_id, attempt_id, old_version, old_outcome, old_points, old_possible,
                    old_feedback, new_outcome, new_points, new_possible, new_feedback)
                VALUES (?, ?, 'v0', 'WRONG', 0, 3, 'Not yet', 'CORRECT', 3, 3, 'Well done')
                """, regrade, attempt);
    }

    private static String run(
            Handle handle, long person, String word, String id, @Nullable String replayed) {
        handle.execute("""
                INSERT INTO run (id, title, person_id, session_id, origin, spec, state, stop_requested, created_at, starts,
                    result, replay_of, source)
                VALUES (?, ?, ?, ?, '/exercises/iris-train', '{"kind":"train"}', 'FINISHED', FALSE, ?, 1,
                    '{"kind":"finished"}', ?,
                    'Train the iris network')
                """, id, word + "’s best", person, word + "-session", NOW, replayed);
        handle.execute("""
                INSERT INTO run_event (run_id, seq, kind, body, at) VALUES (?, 1, 'epoch', '{"loss":0.5}', ?)
                """, id, NOW);
        handle.execute("""
                INSERT INTO run_frame (run_id, epoch, number, low, high, peak, body) VALUES (?, 1, 0, 0, 1, 1, '[]')
                """, id);
        handle.execute("INSERT INTO run_model (run_id, part, body) VALUES (?, 1, ?)", id, new byte[] {1, 2});
        return id;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static long insert(Handle handle, String sql, Object... values) {
        var update = handle.createUpdate(sql);
        for (int i = 0; i < values.length; i++) {
            update.bind(i, values[i]);
        }
        return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }
}
