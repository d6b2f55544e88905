package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.LateRule;
import argmax.web.TestApp;
import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A class of its own on a server with a small course, whose first sheet {@code s1} it may be given to hand in. */
final class HomeworkClass {
    /** What the class of every test is served with. */
    static final Path COURSE = Path.of("src/test/resources/argmax/web/homework/course");

    static final LateRule STEPS = LateRule.parse("80 % until 24 h, 50 % until 7 d");
    private static final AtomicInteger CLASSES = new AtomicInteger();
    private static final Pattern FACTOR = Pattern.compile("Multiply (\\d) by");
    private final TestApp app;
    private final TestTime time;
    private final AssignmentStore store;
    private final SchoolClass schoolClass;
    private final String email;

    HomeworkClass(TestApp app, TestTime time) {
        int number = CLASSES.incrementAndGet();
        this.app = app;
        this.time = time;
        this.store = new AssignmentStore(app.jdbi());
        this.email = "teacher%d@university.example".formatted(number);
        this.schoolClass = app.teach("Teacher", email, "Class " + number, code(number));
    }

    /** Join codes have neither 0 nor 1. */
    private static String code(int number) {
        return "CXDE%04d".formatted(number).replace('0', 'Q').replace('1', 'R');
    }

    long id() {
        return schoolClass.id();
    }

    String name() {
        return schoolClass.name();
    }

    Browserless instructor() {
        return app.signedIn(email);
    }

    /** Somebody new whose name nobody else on the server has. */
    Browserless learner(String name) {
        return app.learner(name, schoolClass.joinCode());
    }

    /** Moves the clock. */
    void at(Instant moment) {
        time.pass(Duration.between(time.instant(), moment));
    }

    /** Assigns {@code s1} with late steps, verdicts at once and solutions when nobody can hand in any more; released by now. */
    String assign(Instant due) {
        return assign("s1", due, STEPS, true, null);
    }

    /** Returns its address. */
    String assign(String sheet, Instant due, LateRule late, boolean verdicts, @Nullable Instant solutionsAt) {
        Assignment assignment = new Assignment(
                0, id(), sheet, time.instant(), due, late, Policy.BEST, solutionsAt, verdicts, 0, Map.of());
        return "/homework/" + app.jdbi().inTransaction(handle -> store.insert(handle, assignment, time.instant()));
    }

    /** What an adjustment says besides for whom it is. */
    record Change(@Nullable String item, @Nullable Instant due, @Nullable Integer tries, @Nullable Boolean excused, String reason) {
        static Change due(Instant due, String reason) {
            return new Change(null, due, null, null, reason);
        }
    }

    void adjust(String sheet, String learner, Change change) {
        insert(sheet, new RosterStore(app.jdbi()).of(id(), person(learner)).orElseThrow().id(), null, change);
    }

    /** Changes something for a new group that has one learner. */
    void adjustGroup(String sheet, String learner, Change change) {
        long entry = new RosterStore(app.jdbi()).of(id(), person(learner)).orElseThrow().id();
        long group = app.jdbi().withHandle(handle -> handle.createUpdate("INSERT INTO class_group (class_id, name) VALUES (:class, 'G1')")
                .bind("class", id())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        execute("INSERT INTO group_entry (group_id, entry_id) VALUES (?, ?)", group, entry);
        insert(sheet, null, group, change);
    }

    private void insert(String sheet, @Nullable Long entry, @Nullable Long group, Change change) {
        long assignment = Long.parseLong(sheet.substring("/homework/".length()));
        app.jdbi().useTransaction(handle -> store.insert(handle, new Adjustment(
                0, assignment, entry, group, change.item(), null, change.due(), change.tries(), null, false, change.excused(),
                change.reason(), null, time.instant())));
    }

    long person(String name) {
        return app.jdbi().withHandle(handle -> handle.createQuery("SELECT id FROM person WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one());
    }

    void execute(String sql, Object... values) {
        app.jdbi().useHandle(handle -> handle.execute(sql, values));
    }

    /** Answers the first item with the first {@code right} of its three boxes right. */
    static Answer multiply(Browserless learner, String sheet, int right) {
        Matcher question = FACTOR.matcher(learner.get(sheet).text("#exercise-s1-times .prose"));
        if (!question.find()) {
            throw new AssertionError("No question on " + sheet);
        }
        int factor = Integer.parseInt(question.group(1));
        Map<String, String> answer = new LinkedHashMap<>();
        String[] boxes = {"once", "twice", "thrice"};
        for (int i = 0; i < boxes.length; i++) {
            answer.put(boxes[i], Integer.toString(i < right ? (i + 1) * factor : 1000));
        }
        return learner.post(sheet + "/s1-times", answer);
    }

    /** What stands in the head of an item's card. */
    static String facts(Answer page, String item) {
        return page.text("#exercise-%s .exercise-head .facts".formatted(item));
    }
}
