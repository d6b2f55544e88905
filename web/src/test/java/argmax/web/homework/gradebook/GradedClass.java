package argmax.web.homework.gradebook;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.SampleAnswers;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.homework.Homework;
import argmax.web.BigClass;
import argmax.web.TestApp;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.exercise.SubmitAnswer;
import argmax.web.exercise.Task;
import argmax.web.exercise.Terms;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.TestTime;
import argmax.web.http.Visit;
import argmax.web.run.TrainAtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Emmy's class with the first sheet assigned, whose learners hand in by the one way in which answers come. */
final class GradedClass implements AutoCloseable {
    static final Course COURSE = Course.read();
    static final Homework H1 = COURSE.homework().sheet("h1").orElseThrow();
    static final Homework H2 = COURSE.homework().sheet("h2").orElseThrow();

    final TestTime time = new TestTime();
    final TestApp app = TestApp.serve(time);
    final Instant began = time.instant();
    final SchoolClass schoolClass;
    final String path;
    final BigClass big;
    private final AttemptStore attempts;
    private final SubmitAnswer submit;

    GradedClass() {
        Person emmy = new PersonStore(app.jdbi()).find("emmy@university.example").orElseThrow();
        schoolClass = new ClassStore(app.jdbi()).ofInstructor(emmy.id()).getFirst();
        path = "/classes/" + schoolClass.id() + "/gradebook";
        big = new BigClass(app.jdbi(), schoolClass.id(), began);
        Random random = new Random(5);
        attempts = new AttemptStore(app.jdbi(), time, random);
        TrainAtOnce train = new TrainAtOnce(app.jdbi(), time, random, new GradeRun(() -> COURSE, attempts), "trainer-test");
        submit = new SubmitAnswer(app.jdbi(), attempts, train.starter(), time);
    }

    /** Gives out a sheet that is due after a day and taken five days longer, 10 % per day being lost. */
    long assign(Homework sheet) {
        return big.assign(sheet, Duration.ofDays(1));
    }

    Person learner(String name, String email) {
        Person person = new PersonStore(app.jdbi()).add(name, email, "none", Role.LEARNER, time.instant());
        new ClassStore(app.jdbi()).join(schoolClass.id(), person, time.instant());
        return person;
    }

    /** Somebody who is on the roster and has not joined. */
    long expected(String first, String last, @Nullable String number) {
        return app.jdbi().withHandle(handle -> handle.createUpdate("""
                        INSERT INTO roster_entry (class_id, student_number, first_name, last_name)
                        VALUES (:class, :number, :first, :last)
                        """)
                .bind("class", schoolClass.id())
                .bind("number", number)
                .bind("first", first)
                .bind("last", last)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    long entry(Person person) {
        return new RosterStore(app.jdbi()).of(schoolClass.id(), person.id()).orElseThrow().id();
    }

    void right(Person person, long assignment, Homework.Item item) {
        hand(person, assignment, item.exercise(), SampleAnswers::right);
    }

    void wrong(Person person, long assignment, Homework.Item item) {
        hand(person, assignment, item.exercise(), (exercise, variant) ->
                SampleAnswers.misconceptions(exercise, variant).getFirst());
    }

    private void hand(Person person, long assignment, Exercise exercise, BiFunction<Exercise, Variant, Answer> answer) {
        Task task = new Task(person.id(), exercise.id(), assignment);
        Variant variant = Variants.draw(exercise, attempts.series(task).seed());
        Visit visit = new Visit("", Optional.of(person), "", false);
        submit.submit(visit, person, exercise, new Open(assignment), answer.apply(exercise, variant).raw());
    }

    /** Takes whatever comes. */
    private record Open(long assignmentId) implements Terms {
        @Override
        public String action(String exerciseId) {
            return "/homework/%d/%s".formatted(assignmentId, exerciseId);
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public boolean verdicts() {
            return true;
        }

        @Override
        public boolean help() {
            return false;
        }

        @Override
        public boolean solution() {
            return false;
        }

        @Override
        public void admit(Handle handle, Task task, Instant receivedAt) {
            // Whatever comes is taken.
        }
    }

    /** Changes something by hand, such as {@code "points = 1"}, for one learner on one item, or on the sheet. */
    void change(long assignment, long entry, @Nullable String exercise, Map<String, ?> columns, String reason) {
        app.jdbi().useHandle(handle -> {
            String names = String.join(", ", columns.keySet());
            String values = String.join(", :", columns.keySet());
            handle.createUpdate("""
                            INSERT INTO assignment_override
                                (assignment_id, entry_id, exercise_id, points_lifted, reason, made_by, made_at, %s)
                            VALUES (:assignment, :entry, :exercise, FALSE, :reason,
                                (SELECT id FROM person WHERE name = 'Emmy Noether'), :now, :%s)
                            """.formatted(names, values))
                    .bind("assignment", assignment)
                    .bind("entry", entry)
                    .bind("exercise", exercise)
                    .bind("reason", reason)
                    .bind("now", time.instant())
                    .bindMap(columns)
                    .execute();
        });
    }

    /** Puts learners into a group of that name. */
    void group(String name, List<Long> entries) {
        app.jdbi().useHandle(handle -> {
            long group = handle.createUpdate("INSERT INTO class_group (class_id, name) VALUES (?, ?)")
                    .bind(0, schoolClass.id())
                    .bind(1, name)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            String into = "INSERT INTO group_entry (group_id, entry_id) VALUES (?, ?)";
            entries.forEach(entry -> handle.execute(into, group, entry));
        });
    }

    @Override
    public void close() {
        app.close();
    }
}
