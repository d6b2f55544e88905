package argmax.web.demo;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes many people and answers at once. */
final class CrowdStore {
    private final Jdbi jdbi;

    CrowdStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A graded answer. */
    record Attempt(Task task, String version, String numbers, String answer, Instant at, Verdict verdict) {}

    /** Adds people who can't sign in; returns their ids. */
    List<Long> people(long classId, int many, Instant joined) {
        return jdbi.inTransaction(handle -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 1; i <= many; i++) {
                ids.add(person(handle, classId, "Learner", "Number %03d".formatted(i), joined));
            }
            return ids;
        });
    }

    private static long person(Handle handle, long classId, String first, String last, Instant joined) {
        String email = "%s-%d@crowd.example".formatted(last.toLowerCase(Locale.ROOT).replace(' ', '-'), classId);
        long id = handle.createUpdate("""
                        INSERT INTO person (name, email, password_hash, role, joined_at)
                        VALUES (:name, :email, '-', 'LEARNER', :now)
                        """)
                .bind("name", first + " " + last)
                .bind("email", email)
                .bind("now", joined)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("INSERT INTO membership (class_id, person_id, role, joined_at) VALUES (:class, :person, 'LEARNER', :now)")
                .bind("class", classId)
                .bind("person", id)
                .bind("now", joined)
                .execute();
        handle.createUpdate("""
                        INSERT INTO roster_entry (class_id, person_id, email, student_number, first_name, last_name)
                        VALUES (:class, :person, :email, :number, :first, :last)
                        """)
                .bind("class", classId)
                .bind("person", id)
                .bind("email", email)
                .bind("number", "%07d".formatted(id))
                .bind("first", first)
                .bind("last", last)
                .execute();
        return id;
    }

    long assign(long classId, Homework sheet, Instant release, Instant due) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO assignment (class_id, sheet_id, release_at, due_at, late, counts, verdicts, drop_lowest, made_at)
                        VALUES (:class, :sheet, :release, :due, :late, :counts, TRUE, 0, :release)
                        """)
                .bind("class", classId)
                .bind("sheet", sheet.id())
                .bind("release", release)
                .bind("due", due)
                .bind("late", sheet.rules().late().text())
                .bind("counts", sheet.rules().counts().name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    void insert(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            var batch = handle.prepareBatch("""
                    INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, numbers, answer, received_at,
                        outcome, points, possible, feedback, graded_at, graded_version, slip, shown_score, hidden_score)
                    VALUES (:personId, :exerciseId, :assignmentId, 1, 7, :version, :numbers, :answer, :at,
                        :outcome, :points, :of, :feedback, :at, :version, :slip, :shown, :hidden)
                    """);
            for (Attempt attempt : attempts) {
                Verdict.Standing standing = attempt.verdict().standing();
                batch.bindMethods(attempt.task())
                        .bind("version", attempt.version())
                        .bind("numbers", attempt.numbers())
                        .bind("answer", attempt.answer())
                        .bind("at", attempt.at())
                        .bind("outcome", attempt.verdict().outcome())
                        .bind("points", attempt.verdict().points())
                        .bind("of", attempt.verdict().of())
                        .bind("feedback", attempt.verdict().feedback())
                        .bind("slip", attempt.verdict().slip())
                        .bind("shown", standing == null ? null : standing.shown())
                        .bind("hidden", standing == null ? null : standing.hidden())
                        .add();
            }
            batch.execute();
        });
    }
}
