package argmax.web.dashboard;

import argmax.lessons.exercise.Verdict.Outcome;
import argmax.web.exercise.ClassLog.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of one learner for pure functions, each some time after the one before. */
final class Answers {
    static final Instant BEGIN = Instant.parse("2026-10-12T08:00:00Z");
    private final List<Entry> entries = new ArrayList<>();
    private final long person;
    private Instant now = BEGIN;

    Answers(long person) {
        this.person = person;
    }

    Answers pass(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    Answers right(String exercise) {
        return add(exercise, 0, Outcome.CORRECT, 1, null);
    }

    Answers wrong(String exercise, int times, Duration gap) {
        for (int i = 0; i < times; i++) {
            add(exercise, 0, Outcome.WRONG, 0, null).pass(gap);
        }
        return this;
    }

    /** A wrong answer that is recognised. */
    Answers slip(String exercise, String slip) {
        return add(exercise, 0, Outcome.WRONG, 0, slip);
    }

    Answers add(String exercise, long assignment, @Nullable Outcome outcome, double share, @Nullable String slip) {
        long id = 1000 * person + entries.size();
        Double points = outcome == null ? null : Double.valueOf(2 * share);
        entries.add(new Entry(
                id, person, exercise, assignment, 1, now, outcome, points, outcome == null ? null : 2.0, slip, null, now));
        return this;
    }

    Instant now() {
        return now;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
