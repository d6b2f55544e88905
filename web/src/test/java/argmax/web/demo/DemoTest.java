package argmax.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.web.account.EnterDemo;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.Member;
import argmax.web.classroom.SchoolClass;
import argmax.web.db.Database;
import argmax.web.db.TestDatabase;
import argmax.web.exercise.AttemptStore;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T09:00:00Z"));
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Course COURSE = Course.read();
    private final Database database = TestDatabase.open();
    private final Jdbi jdbi = database.jdbi();

    /** An attempt as it is stored. */
    record Stored(
            String email,
            String exerciseId,
            String answer,
            String outcome,
            double points,
            String feedback,
            Instant receivedAt,
            Instant gradedAt,
            @Nullable String runId) {}

    /** A run as it is stored. */
    record StoredRun(String state, Instant createdAt, Instant startedAt, Instant endedAt, int epochs, int done) {}

    @BeforeAll
    void fill() throws InterruptedException {
        write(database);
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static Demo demo(Database database) {
        return new Demo(COURSE, database.jdbi(), new Passwords(RANDOM), TIME, RANDOM);
    }

    private static void write(Database into) throws InterruptedException {
        try (Demo demo = demo(into)) {
            demo.open();
            demo.remember();
            demo.awaitHistory();
        }
    }

    @Test
    void anInstructorTeachesThirtyLearners() {
        SchoolClass schoolClass = schoolClass();
        assertThat(schoolClass.name()).isEqualTo("Statistics and machine learning");
        assertThat(schoolClass.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        List<Member> members = new ClassStore(jdbi).members(schoolClass.id());
        assertThat(members).hasSize(30);
        assertThat(members).extracting(member -> member.person().email())
                .contains(EnterDemo.LEARNER, "learner30@demo.example").doesNotHaveDuplicates();
        assertThat(members).extracting(member -> member.person().name()).doesNotHaveDuplicates();
    }

    @Test
    void anotherDemonstrationHasTheSameHistory() throws InterruptedException {
        try (Database other = TestDatabase.open()) {
            write(other);
            assertThat(attempts(other.jdbi()))
                    .usingRecursiveComparison()
                    .ignoringFields("runId")
                    .isEqualTo(attempts(jdbi));
        }
    }

    @Test
    void whereThereIsSomebodyNothingHappens() throws InterruptedException {
        try (Database inUse = TestDatabase.open()) {
            new PersonStore(inUse.jdbi()).add("Ada", "ada@university.example", "none", Role.LEARNER, TIME.instant());
            write(inUse);
            assertThat(new PersonStore(inUse.jdbi()).find(EnterDemo.INSTRUCTOR)).isEmpty();
            assertThat(attempts(inUse.jdbi())).isEmpty();
        }
    }

    @Test
    void startingAgainAddsNothing() throws InterruptedException {
        int before = attempts(jdbi).size();
        write(database);
        assertThat(attempts(jdbi)).hasSize(before);
    }

    @Test
    void verdictsAreThoseOfAClass() {
        List<Stored> attempts = attempts(jdbi);
        Map<String, Long> outcomes = attempts.stream().collect(Collectors.groupingBy(Stored::outcome, Collectors.counting()));
        assertThat(outcomes).containsOnlyKeys("CORRECT", "PARTIAL", "WRONG");
        assertThat((double) outcomes.getOrDefault("CORRECT", 0L) / attempts.size()).isBetween(0.4, 0.7);
        assertThat(attempts).filteredOn(attempt -> !attempt.outcome().equals("CORRECT"))
                .as("that are explained").filteredOn(attempt -> attempt.feedback().contains("exact value"))
                .hasSizeLessThan(attempts.size() / 10);
        assertThat(attempts).extracting(Stored::feedback).anySatisfy(feedback ->
                assertThat(feedback).contains("The training loss was still falling when the epochs ran out"));
    }

    @Test
    void someHaveAllPointsSomeAreOnTheWayAndOneNeverCame() {
        List<Double> points = learners().stream().map(this::points).toList();
        double all = Study.taught(COURSE).stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .mapToDouble(Exercise::enough)
                .sum();
        assertThat(points).filteredOn(sum -> sum >= all).hasSizeBetween(4, 16);
        assertThat(points).filteredOn(sum -> sum > 0 && sum < all).hasSizeBetween(10, 25);
        assertThat(attempts(jdbi).stream().map(Stored::email).distinct()).hasSize(29);
    }

    @Test
    void theFirstLearnerHasVerdictsToSeeAndSomethingLeftToDo() {
        List<Stored> own = attempts(jdbi).stream().filter(attempt -> attempt.email().equals(EnterDemo.LEARNER)).toList();
        assertThat(own).extracting(Stored::outcome).contains("CORRECT", "WRONG");
        assertThat(own.getLast().outcome()).isNotEqualTo("CORRECT");
        assertThat(own).extracting(Stored::exerciseId)
                .contains(COURSE.lessons().getFirst().exercises().getFirst().id())
                .doesNotContain(COURSE.lessons().getLast().exercises().getLast().id());
    }

    @Test
    void everythingHappenedInTheLastTwoWeeksByDayAndInOrder() {
        Instant opened = TIME.instant().minus(Duration.ofDays(15));
        assertThat(attempts(jdbi)).allSatisfy(attempt -> {
            assertThat(attempt.receivedAt()).isBetween(opened, TIME.instant());
            assertThat(attempt.gradedAt()).isBetween(attempt.receivedAt(), TIME.instant());
            assertThat(LocalTime.ofInstant(attempt.receivedAt(), ZoneId.of("Europe/Berlin")))
                    .isBetween(LocalTime.of(9, 0), LocalTime.of(23, 0));
        });
        for (Person learner : learners()) {
            assertThat(attempts(jdbi).stream().filter(attempt -> attempt.email().equals(learner.email())).map(Stored::receivedAt))
                    .isSorted();
        }
    }

    @Test
    void trainingsAreFinishedRunsOfThePast() {
        List<Stored> trainings = attempts(jdbi).stream().filter(attempt -> attempt.runId() != null).toList();
        assertThat(trainings).hasSizeGreaterThan(30);
        List<StoredRun> runs = runs();
        assertThat(runs).hasSameSizeAs(trainings).allSatisfy(run -> {
            assertThat(run.state()).isEqualTo("FINISHED");
            assertThat(run.createdAt()).isBeforeOrEqualTo(run.startedAt()).isBefore(TIME.instant());
            assertThat(run.startedAt()).isBeforeOrEqualTo(run.endedAt());
            assertThat(run.done()).isOne();
        });
        assertThat(runs).filteredOn(run -> run.epochs() == 0).as("comparisons, which have trials")
                .hasSameSizeAs(trainings.stream().filter(attempt -> attempt.exerciseId().equals("small-or-large-steps")).toList());
        assertThat(jobs()).isZero();
    }

    @Test
    void aHistoryThatIsCutOffIsNotGoneOnWith() throws InterruptedException {
        try (Database cut = TestDatabase.open()) {
            try (Demo demo = demo(cut)) {
                demo.open();
                demo.remember();
            }
            int written = attempts(cut.jdbi()).size();
            assertThat(written).isLessThan(attempts(jdbi).size());
            write(cut);
            assertThat(attempts(cut.jdbi())).hasSize(written);
        }
    }

    private SchoolClass schoolClass() {
        Person instructor = new PersonStore(jdbi).find(EnterDemo.INSTRUCTOR).orElseThrow();
        List<SchoolClass> taught = new ArrayList<>(new ClassStore(jdbi).ofInstructor(instructor.id()));
        assertThat(taught).hasSize(1);
        return taught.getFirst();
    }

    private List<Person> learners() {
        return new ClassStore(jdbi).members(schoolClass().id()).stream().map(Member::person).toList();
    }

    private double points(Person learner) {
        Map<String, Double> scores = new AttemptStore(jdbi, TIME, RANDOM).scores(learner.id());
        return scores.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Stored> attempts(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT person.email, exercise_id, answer, outcome, points, feedback, received_at, graded_at, run_id
                        FROM attempt JOIN person ON person.id = attempt.person_id ORDER BY attempt.id
                        """)
                .map(ConstructorMapper.of(Stored.class))
                .list());
    }

    private List<StoredRun> runs() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT state, created_at, started_at, ended_at,
                            (SELECT COUNT(*) FROM run_event WHERE run_id = run.id AND kind = 'epoch') AS epochs,
                            (SELECT COUNT(*) FROM run_event WHERE run_id = run.id AND kind = 'done') AS done
                        FROM run
                        """)
                .map(ConstructorMapper.of(StoredRun.class))
                .list());
    }

    private int jobs() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT COUNT(*) FROM scheduled_tasks").mapTo(int.class).one());
    }
}
