package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.BigClass;
import argmax.web.TestApp;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.http.TestTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept of a class in memory is what a fresh look would find. */
@Timeout(60)
class ClassLogsTest {
    private static final Homework SHEET = Course.read().homework().sheet("h1").orElseThrow();
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void whateverIsWrittenIsSeenAtTheNextLook() {
        TestTime time = new TestTime();
        try (TestApp app = TestApp.serve(time)) {
            long own = app.jdbi().withHandle(handle ->
                    handle.createQuery("SELECT MIN(id) FROM school_class").mapTo(Long.class).one());
            long others = app.teach("Carl Gauss", "carl@university.example", "Number theory", "ZYXW9876").id();
            Instant now = time.instant();
            BigClass present = new BigClass(app.jdbi(), own, now);
            long assignment = present.assign(SHEET, DAY);
            ClassLogs logs = new ClassLogs(app.jdbi());
            assertThat(logs.of(own).size()).isZero();

            present.fill(List.of(SHEET), List.of(assignment), 2, 1);
            assertThat(logs.of(own).size()).isEqualTo(2 * SHEET.items().size());
            BigClass elsewhere = new BigClass(app.jdbi(), others, now.plus(DAY));
            elsewhere.fill(List.of(SHEET), List.of(elsewhere.assign(SHEET, DAY)), 1, 2);
            assertSeen(app, logs, own);

            app.jdbi().useHandle(handle -> handle.execute("""
                    INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, answer, received_at, touched_at)
                    SELECT person_id, exercise_id, assignment_id, 2, 1, 'v', '{"raw":{}}', ?, ? FROM attempt
                    WHERE assignment_id = ? AND exercise_id = 'h1-chain'
                    """, now.minus(Duration.ofDays(14)), now.minus(Duration.ofDays(14)), assignment));
            assertSeen(app, logs, own);
            assertThat(logs.of(own).size()).as("added late with early times").isEqualTo(2 * SHEET.items().size() + 2);

            app.jdbi().useHandle(handle -> handle.execute("""
                    UPDATE attempt SET outcome = 'PARTIAL', points = 1, possible = 2, touched_at = ? WHERE outcome IS NULL
                    """, now.plus(DAY.multipliedBy(2))));
            assertSeen(app, logs, own);
            assertThat(logs.of(own).byPerson().values()).allMatch(all -> all.stream().allMatch(entry -> entry.outcome() != null));
        }
    }

    private static void assertSeen(TestApp app, ClassLogs logs, long classId) {
        ClassLog kept = logs.of(classId);
        ClassLog fresh = new ClassLogs(app.jdbi()).of(classId);
        assertThat(kept).isEqualTo(fresh);
        Set<Long> people = kept.byPerson().keySet();
        assertThat(people).isNotEmpty().allSatisfy(person -> {
            Map<Long, Map<String, List<Entry>>> byItem = kept.byItem(person);
            assertThat(byItem.values().stream().flatMap(items -> items.values().stream()).flatMap(List::stream).toList())
                    .containsExactlyInAnyOrderElementsOf(kept.of(person));
        });
    }
}
