package argmax.web.dashboard;

import argmax.lessons.exercise.Verdict.Outcome;
import argmax.web.TestApp;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A class whose learners have histories, written into the database as rows. */
final class FullClass {
    private final Jdbi jdbi;
    private final SchoolClass schoolClass;
    private final Instant begin;
    private final List<Person> learners = new ArrayList<>();

    /** Emmy's class of that many learners, called Learner 01 and so on. */
    FullClass(TestApp app, String name, String code, int size, Instant begin) {
        this.jdbi = app.jdbi();
        this.begin = begin;
        Person emmy = new PersonStore(jdbi).find("emmy@university.example").orElseThrow();
        ClassStore classes = new ClassStore(jdbi);
        this.schoolClass = classes.open(name, ZoneId.of("UTC"), code, emmy.id(), begin);
        for (int i = 1; i <= size; i++) {
            Person learner = new PersonStore(jdbi)
                    .add("Learner %02d".formatted(i), "%s%d@university.example".formatted(code, i), "", Role.LEARNER, begin);
            classes.join(schoolClass.id(), learner, begin);
            learners.add(learner);
        }
    }

    String path() {
        return "/classes/" + schoolClass.id();
    }

    int size() {
        return learners.size();
    }

    Person learner(int place) {
        return learners.get(place);
    }

    /** An answer so many minutes after the beginning. */
    void answer(int place, String exercise, int minute, Outcome outcome, double points, String json, @Nullable String slip) {
        Instant at = begin.plus(Duration.ofMinutes(minute));
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO attempt
                    (person_id, exercise_id, series, seed, version, answer, received_at, touched_at, outcome, points, possible,
                    slip)
                VALUES (?, ?, 1, 1, 'version', ?, ?, ?, ?, ?, 2, ?)
                """, learners.get(place).id(), exercise, json, at, at, outcome, points, slip));
    }

    void opens(int place, String lesson, int minute) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO lesson_opening (person_id, lesson, opened_at) VALUES (?, ?, ?)",
                learners.get(place).id(),
                lesson,
                begin.plus(Duration.ofMinutes(minute))));
    }

    void guesses(int place, String question, String version, String answer) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO prediction (question_id, version, person_id, answer, committed_at) VALUES (?, ?, ?, ?, ?)",
                question,
                version,
                learners.get(place).id(),
                answer,
                begin));
    }
}
