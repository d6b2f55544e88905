package argmax.web;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Fills a class with learners who have answered the items of its homework again and again, straight into the tables: for tests
 * and measurements of pages over whole classes. The same arguments give the same class.
 */
public final class BigClass {
    private static final int ROWS_AT_ONCE = 10_000;
    private static final Duration BETWEEN_ANSWERS = Duration.ofMinutes(7);
    private final Jdbi jdbi;
    private final long classId;
    private final Instant began;
    private final Random random = new Random(3);

    /** @param began when the sheets were released; answers begin then */
    public BigClass(Jdbi jdbi, long classId, Instant began) {
        this.jdbi = jdbi;
        this.classId = classId;
        this.began = began;
    }

    /** Gives out a sheet on its own terms, due after that time; returns the assignment's id. */
    public long assign(Homework sheet, Duration due) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO assignment
                            (class_id, sheet_id, release_at, due_at, late, counts, verdicts, drop_lowest, made_at)
                        VALUES (:class, :sheet, :release, :due, :late, :counts, TRUE, 0, :release)
                        """)
                .bind("class", classId)
                .bind("sheet", sheet.id())
                .bind("release", began)
                .bind("due", began.plus(due))
                .bind("late", LateRule.parse("10 % per 1 d, until 5 d").text())
                .bind("counts", sheet.rules().counts().name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Adds learners, each with that many attempts on every item of the sheets.
     *
     * @param assignments the ids of the sheets' assignments, in their order
     */
    public void fill(List<Homework> sheets, List<Long> assignments, int learners, int attemptsPerItem) {
        jdbi.useTransaction(handle -> {
            List<Long> people = people(handle, learners);
            for (int i = 0; i < sheets.size(); i++) {
                answer(handle, people, sheets.get(i), assignments.get(i), attemptsPerItem);
            }
        });
    }

    /** The sheets of the course, in order. */
    public static List<Homework> sheets(Course course) {
        return course.homework().sheets();
    }

    private List<Long> people(Handle handle, int learners) {
        long first = handle.createQuery("SELECT COUNT(*) FROM person").mapTo(Long.class).one();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO person (name, email, password_hash, role, joined_at) VALUES (:name, :email, 'none', 'LEARNER', :now)
                """);
        List<String> emails = Stream.iterate(first, number -> number + 1)
                .limit(learners)
                .map("big%05d@university.example"::formatted)
                .toList();
        emails.forEach(email -> batch.bind("name", "Learner " + email.substring(0, 8))
                .bind("email", email)
                .bind("now", began)
                .add());
        batch.execute();
        List<Long> people = handle.createQuery("SELECT id FROM person WHERE email IN (<emails>) ORDER BY id")
                .bindList("emails", emails)
                .mapTo(Long.class)
                .list();
        handle.createUpdate("""
                        INSERT INTO membership (class_id, person_id, role, joined_at)
                        SELECT :class, id, 'LEARNER', :now FROM person WHERE id IN (<people>)
                        """)
                .bind("class", classId)
                .bind("now", began)
                .bindList("people", people)
                .execute();
        handle.createUpdate("""
                        INSERT INTO roster_entry (class_id, person_id, email, first_name, last_name)
                        SELECT :class, id, email, 'Learner', SUBSTRING(name FROM 9) FROM person WHERE id IN (<people>)
                        """)
                .bind("class", classId)
                .bindList("people", people)
                .execute();
        return people;
    }

    private void answer(Handle handle, List<Long> people, Homework sheet, long assignment, int attemptsPerItem) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, answer, received_at, outcome,
                    points, possible, feedback, graded_at, graded_version, touched_at)
                VALUES (:person, :exercise, :assignment, 1, 1, 'v', '{"raw":{}}', :at, :outcome,
                    :points, :possible, '<p>So.</p>', :at, 'v', :at)
                """);
        for (long person : people) {
            for (Homework.Item item : sheet.items()) {
                double possible = item.exercise().common().points();
                for (int i = 0; i < attemptsPerItem; i++) {
                    boolean right = random.nextInt(10) == 0;
                    batch.bind("person", person)
                            .bind("exercise", item.id())
                            .bind("assignment", assignment)
                            .bind("at", began.plus(BETWEEN_ANSWERS.multipliedBy(20 * i + random.nextInt(20))))
                            .bind("outcome", right ? "CORRECT" : "WRONG")
                            .bind("points", right ? possible : 0)
                            .bind("possible", possible)
                            .add();
                    if (batch.size() == ROWS_AT_ONCE) {
                        batch.execute();
                    }
                }
            }
        }
        batch.execute();
    }
}
