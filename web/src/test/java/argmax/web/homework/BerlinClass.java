package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.ClassLogs;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A class in Berlin, taught by Emmy, whose clocks change on 25 October 2026 and on 28 March 2027; it is 12 October, 10:00. */
final class BerlinClass implements AutoCloseable {
    static final String CARL = "carl@university.example";
    private static final String CODE = "BERLIN22";
    final TestTime time;
    final TestApp app;
    final Browserless emmy;
    final SchoolClass schoolClass;
    final HomeworkStore store;

    private BerlinClass(TestApp app, TestTime time) {
        this.time = time;
        this.app = app;
        this.emmy = app.instructor();
        this.store = new HomeworkStore(app.jdbi());
        ClassStore classes = new ClassStore(app.jdbi());
        long teacher = new PersonStore(app.jdbi()).find("emmy@university.example").orElseThrow().id();
        this.schoolClass = classes.ofInstructor(teacher).stream()
                .filter(taught -> taught.joinCode().equals(CODE))
                .findFirst()
                .orElseGet(() -> {
                    app.teach("Carl Gauss", CARL, "Number theory", "ZYXW9876");
                    return classes.open("Probability", ZoneId.of("Europe/Berlin"), CODE, teacher, time.instant());
                });
    }

    static BerlinClass open() {
        TestTime time = new TestTime();
        return new BerlinClass(TestApp.serve(time), time);
    }

    /** The one whose database is in {@code folder}. */
    static BerlinClass open(Path folder, TestTime time) {
        return new BerlinClass(TestApp.onDisk(folder, time), time);
    }

    /** Where its sheets are. */
    String path() {
        return "/classes/%d/homework".formatted(schoolClass.id());
    }

    String path(Assignment assignment) {
        return path() + "/" + assignment.id();
    }

    /** What stands in every field of a page's form. */
    static Map<String, String> fields(Answer page) {
        Map<String, String> fields = new HashMap<>();
        page.document().select("main form[method=post] input[name]:not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        page.document().select("main form[method=post] select").forEach(menu -> {
            Element chosen = menu.selectFirst("option[selected]");
            fields.put(menu.attr("name"), chosen == null ? menu.expectFirst("option").val() : chosen.val());
        });
        return fields;
    }

    /** The same with other words in some of them. */
    static Map<String, String> fields(Answer page, Map<String, String> typed) {
        Map<String, String> fields = fields(page);
        fields.putAll(typed);
        return fields;
    }

    /** Assigns a sheet through its form. */
    Assignment assign(String sheet, String release, String due) {
        String form = path() + "/" + sheet + "/assign";
        Answer answer = emmy.post(form, fields(emmy.get(form), Map.of("release", release, "due", due)));
        if (answer.status() != 303) {
            throw new AssertionError(answer.text("main"));
        }
        return assignment(sheet);
    }

    Assignment assignment(String sheet) {
        return store.ofClass(schoolClass.id()).stream()
                .filter(assignment -> assignment.sheetId().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody new joins. */
    RosterEntry learner(String name) {
        app.learner(name, CODE);
        return roster().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
    }

    List<RosterEntry> roster() {
        return new RosterStore(app.jdbi()).of(schoolClass.id());
    }

    /** A group of these learners. */
    long group(String name, RosterEntry... members) {
        return app.jdbi().withHandle(handle -> {
            handle.execute("INSERT INTO class_group (class_id, name) VALUES (?, ?)", schoolClass.id(), name);
            long id = handle.createQuery("SELECT MAX(id) FROM class_group").mapTo(long.class).one();
            for (RosterEntry member : members) {
                handle.execute("INSERT INTO group_entry (group_id, entry_id) VALUES (?, ?)", id, member.id());
            }
            return id;
        });
    }

    /** An answer with its verdict. */
    void answered(RosterEntry learner, Assignment assignment, String exercise, double share, Instant receivedAt) {
        app.jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO attempt (person_id, exercise_id, assignment_id, series, seed, version, answer, received_at,
                    touched_at, outcome, points, possible)
                VALUES (?, ?, ?, 1, 1, 'version', 'answer', ?, CURRENT_TIMESTAMP, ?, ?, 2)
                """, learner.personId(), exercise, assignment.id(), receivedAt,
                share == 1 ? "CORRECT" : share == 0 ? "WRONG" : "PARTIAL", 2 * share));
    }

    /** The grades, computed from what is stored, by nobody who knows an earlier state. */
    Gradebook grades() {
        return new Gradebooks(Course::read, app.jdbi(), new ClassLogs(app.jdbi())).of(schoolClass.id());
    }

    @Override
    public void close() {
        app.close();
    }
}
