package argmax.web.demo;

import argmax.lessons.course.Course;
import argmax.web.account.EnterDemo;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.OpenClass;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty database with a class to look at. People and class come in one transaction, before pages are served, so that the
 * way in is there at once; the history takes some seconds of training and is written in the background, learner by learner. A
 * process that is killed meanwhile leaves learners who have not done anything yet, and nothing is made up for them later.
 */
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String CLASS = "Statistics and machine learning";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration BEFORE_LECTURE = Duration.ofHours(1);
    private static final Duration BETWEEN_JOINS = Duration.ofSeconds(20);
    private static final long SEED = 20261121;

    private final Course course;
    private final Jdbi jdbi;
    private final Passwords passwords;
    private final SecureRandom random;
    private final PastClock clock;
    private final Calendar calendar;
    private List<Person> learners = List.of();
    private volatile boolean stopped;
    private @Nullable Thread memory;

    public Demo(Course course, Jdbi jdbi, Passwords passwords, InstantSource time, SecureRandom random) {
        this.course = course;
        this.jdbi = jdbi;
        this.passwords = passwords;
        this.random = random;
        this.clock = new PastClock(time);
        this.calendar = Calendar.of(time.instant(), ZONE);
    }

    /** Makes people and their class, unless there is anybody already. */
    public void open() {
        PersonStore people = new PersonStore(jdbi);
        if (!people.hasAnybody()) {
            // Nobody knows this password: the way in is the demonstration's own.
            String hash = passwords.hash(Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
            learners = jdbi.inTransaction(handle -> open(handle, people, hash));
        }
    }

    private List<Person> open(Handle handle, PersonStore people, String hash) {
        ClassStore classes = new ClassStore(jdbi);
        clock.set(calendar.lecture().minus(BEFORE_LECTURE));
        Person instructor = people.add(Roll.INSTRUCTOR, EnterDemo.INSTRUCTOR, hash, Role.INSTRUCTOR, clock.instant());
        SchoolClass schoolClass = new OpenClass(classes, clock, random).open(instructor, CLASS, ZONE);
        Sheets.assign(handle, jdbi, course, schoolClass, calendar, clock.instant());
        clock.set(calendar.lecture());
        List<Person> joined = new ArrayList<>();
        for (Roll.Learner learner : Roll.LEARNERS) {
            Instant now = clock.instant();
            Person person = people.add(learner.name(), email(joined.size() + 1), hash, Role.LEARNER, now);
            classes.join(schoolClass.id(), person, now);
            joined.add(person);
            clock.pass(BETWEEN_JOINS);
        }
        return List.copyOf(joined);
    }

    private static String email(int number) {
        return number == 1 ? EnterDemo.LEARNER : "learner%02d@demo.example".formatted(number);
    }

    /** Starts to write what the people of {@link #open} have done since; does nothing where they were there before. */
    public void remember() {
        if (!learners.isEmpty()) {
            memory = Thread.ofPlatform().name("demo").daemon().start(this::writeHistory);
        }
    }

    private void writeHistory() {
        try {
            Random seeds = new Random(SEED);
            for (int i = 0; i < learners.size() && !stopped; i++) {
                Study study = new Study(course, jdbi, calendar, clock, seeds.nextLong(), random);
                study.walk(learners.get(i), Roll.LEARNERS.get(i).habit(), () -> stopped);
            }
        } catch (RuntimeException e) {
            LOG.error("The history of the demonstration stays unfinished", e);
        }
    }

    /** Waits until the history is written. */
    void awaitHistory() throws InterruptedException {
        if (memory != null) {
            memory.join();
        }
    }

    /** Ends the history after the answer that is being written. */
    @Override
    public void close() {
        stopped = true;
        try {
            awaitHistory();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
