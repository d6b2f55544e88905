package argmax.web;

import argmax.lessons.course.Course;
import argmax.lessons.homework.Homework;
import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.http.Sha256;
import argmax.web.run.ByHand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A small world with one visitor of each kind and one of each thing, whose ids are known: class {@value #CLASS} of the
 * instructor and the learner, with group {@value #GROUP}, the learner's roster entry {@value #ENTRY}, homework
 * {@value #ASSIGNMENT} with attempt {@value #ATTEMPT} and an override {@value #OVERRIDE}, and the learner's runs
 * {@value #RUN} and {@value #OTHER_RUN}.
 */
final class Everybody {
    static final long CLASS = 101;
    static final long GROUP = 201;
    static final long ENTRY = 301;
    static final long ASSIGNMENT = 401;
    static final long OVERRIDE = 501;
    static final long ATTEMPT = 601;
    static final String ITEM = "h1-binomial";
    static final String RUN = "adas-run";
    static final String OTHER_RUN = "adas-other-run";

    private static final long OTHER_CLASS = 102;
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private final Jdbi jdbi;
    private final String spec;
    private final String result;
    private final List<String> events;
    private final String sheet;

    /** Trains one run, which the learner has from then on. */
    Everybody(TestApp app) {
        this.jdbi = app.jdbi();
        app.guest().get("/");
        String trained = new ByHand(app).trained(ByHand.BLOBS).substring("/runs/".length());
        this.spec = text("SELECT spec FROM run WHERE id = ?", trained).getFirst();
        this.result = text("SELECT result FROM run WHERE id = ?", trained).getFirst();
        this.events = text("SELECT body FROM run_event WHERE run_id = ? AND kind = 'epoch' ORDER BY seq", trained);
        this.sheet = Course.read().homework().sheets().stream().map(Homework::id).findFirst().orElse("none-yet");
    }

    /** The kinds of visitors, in the order of the table's columns. */
    enum Kind {
        GUEST(10),
        LEARNER(11),
        OTHER_LEARNER(12),
        INSTRUCTOR(13),
        OTHER_INSTRUCTOR(14),
        ADMIN(15);

        private final long id;

        Kind(long id) {
            this.id = id;
        }

        private long id() {
            return id;
        }

        private Role role() {
            return switch (this) {
                case GUEST, LEARNER, OTHER_LEARNER -> Role.LEARNER;
                case INSTRUCTOR, OTHER_INSTRUCTOR -> Role.INSTRUCTOR;
                case ADMIN -> Role.ADMIN;
            };
        }

        /** The browser of this visitor. */
        Browserless browser(TestApp app) {
            Browserless browser = app.guest();
            browser.setCookie("argmax_session", name());
            return browser;
        }
    }

    /** Puts everything back to where it was. */
    void restore() {
        jdbi.useTransaction(handle -> {
            for (String table : List.of(
                    "attempt", "run", "school_class", "person", "web_session", "prediction", "sign_in_failure", "regrade",
                    "scheduled_tasks")) {
                handle.execute("DELETE FROM " + table);
            }
            for (Kind kind : Kind.values()) {
                visitor(handle, kind);
            }
            schoolClass(handle, CLASS, ENTRY, Kind.INSTRUCTOR, Kind.LEARNER);
            schoolClass(handle, OTHER_CLASS, ENTRY + 1, Kind.OTHER_INSTRUCTOR, Kind.OTHER_LEARNER);
            run(handle, RUN);
            run(handle, OTHER_RUN);
            homework(handle);
        });
    }

    private static void visitor(Handle handle, Kind kind) {
        boolean guest = kind == Kind.GUEST;
        if (!guest) {
            handle.execute("""
                    INSERT INTO person (id, name, email, password_hash, role, joined_at) VALUES (?, ?, ?, 'none', ?, ?)
                    """, kind.id(), kind.name(), kind.name() + "@university.example", kind.role(), NOW);
        }
        handle.execute("INSERT INTO web_session (id, person_id, used_at) VALUES (?, ?, CURRENT_TIMESTAMP)",
                Sha256.hex(kind.name().getBytes(StandardCharsets.UTF_8)), guest ? null : kind.id());
    }

    private static void schoolClass(Handle handle, long id, long entry, Kind instructor, Kind learner) {
        handle.execute("INSERT INTO school_class (id, name, time_zone, join_code, opened_at) VALUES (?, 'Optics', 'UTC', ?, ?)",
                id, "CODE2" + id, NOW);
        for (Kind member : List.of(instructor, learner)) {
            handle.execute("INSERT INTO membership (class_id, person_id, role, joined_at) VALUES (?, ?, ?, ?)",
                    id, member.id(), member.role(), NOW);
        }
        handle.execute("INSERT INTO roster_entry (id, class_id, person_id, first_name, last_name) VALUES (?, ?, ?, '', 'Ada')",
                entry, id, learner.id());
    }

    private void run(Handle handle, String id) {
        handle.execute("""
                INSERT INTO run (id, title, person_id, session_id, origin, spec, state, stop_requested, created_at, started_at,
                    ended_at, starts, result)
                VALUES (?, 'Two blobs', ?, 'none', '/labs/iris', ?, 'FINISHED', FALSE, ?, ?, ?, 1, ?)
                """, id, Kind.LEARNER.id(), spec, NOW, NOW, NOW, result);
        for (int i = 0; i < events.size(); i++) {
            handle.execute("INSERT INTO run_event (run_id, seq, kind, body, at) VALUES (?, ?, 'epoch', ?, ?)",
                    id, i + 1, events.get(i), NOW);
        }
    }

    private void homework(Handle handle) {
        handle.execute("INSERT INTO class_group (id, class_id, name) VALUES (?, ?, 'Tuesday')", GROUP, CLASS);
        handle.execute("""
                INSERT INTO assignment
                    (id, class_id, sheet_id, release_at, due_at, late, counts, verdicts, drop_lowest, made_at)
                VALUES (?, ?, ?, ?, ?, 'none', 'BEST', TRUE, 0, ?)
                """, ASSIGNMENT, CLASS, sheet, NOW, Instant.parse("2200-01-01T00:00:00Z"), NOW);
        handle.execute("""
                INSERT INTO attempt (id, person_id, exercise_id, assignment_id, series, seed, version, answer, received_at,
                    outcome, points, possible, feedback, graded_at, graded_version, touched_at)
                VALUES (?, ?, ?, ?, 1, 7, 'v', '{"raw":{"probability":["1"]}}', ?, 'WRONG', 0, 1, 'Not yet', ?, 'v', ?)
                """, ATTEMPT, Kind.LEARNER.id(), ITEM, ASSIGNMENT, NOW, NOW, NOW);
        handle.execute("""
                INSERT INTO assignment_override (id, assignment_id, entry_id, points_lifted, excused, reason, made_at)
                VALUES (?, ?, ?, FALSE, TRUE, 'Ill', ?)
                """, OVERRIDE, ASSIGNMENT, ENTRY, NOW);
    }

    private List<String> text(String sql, String run) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).bind(0, run).mapTo(String.class).list());
    }
}
