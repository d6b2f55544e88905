package argmax.web.privacy;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads everything that is stored of one person, in portions: whoever downloads slowly must not hold a connection. */
final class PersonalDataStore {
    /** An answer can be a file of two megabytes, so few rows are held at a time. */
    private static final int PORTION = 25;

    /** Names the homework that a row belongs to. */
    private static final String HOMEWORK = """
            LEFT JOIN assignment ON assignment.id = work.assignment_id
            LEFT JOIN school_class ON school_class.id = assignment.class_id
            """;

    /** Tables that refer to a person, or to something of theirs, and are not given; with the reason, as the reader is told. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "run_frame", "The pictures of a run, which its page shows; the specification and seed draw them again.",
            "run_model", "What a run learned, which its page gives as a file.");

    /** The runs, each of which has a file of its own too. */
    static final PersonalFile RUNS = new PersonalFile(
            "runs.csv",
            List.of("run"),
            "Your runs. The folder runs has a file for each, with its specification, result and events.",
            List.of("created_at", "run"),
            """
            SELECT id AS run, title AS name, source AS first_name, origin AS started_from, state,
                created_at, started_at, ended_at, stop_requested, starts, node, replay_of, session_id AS session
            FROM run WHERE person_id = :person
            """);

    static final PersonalFile RUN = new PersonalFile(
            "run", List.of("run"), "", List.of("run"), Set.of("specification", "result"), Set.of(), """
            SELECT id AS run, title AS name, spec AS specification, result FROM run WHERE person_id = :person AND id = :run
            """);

    static final PersonalFile EVENTS = new PersonalFile(
            "events", List.of("run_event"), "", List.of("event"), Set.of("body"), Set.of(), """
            SELECT seq AS event, kind, run_event.at AS happened_at, body
            FROM run_event JOIN run ON run.id = run_event.run_id WHERE run.person_id = :person AND run.id = :run
            """);

    static final List<PersonalFile> FILES = List.of(
            new PersonalFile("person.json", List.of("person"), "Your account. The password is stored as a hash only.",
                    List.of("person"), """
                    SELECT id AS person, name, email, role, joined_at FROM person WHERE id = :person
                    """),
            new PersonalFile("sessions.csv", List.of("web_session"),
                    "The browsers in which you are signed in. The session is a hash that opens nothing.",
                    List.of("session"), """
                    SELECT id AS session, used_at, pseudonyms FROM web_session WHERE person_id = :person
                    """),
            new PersonalFile("classes.csv", List.of("membership"), "The classes in which you learn or teach.",
                    List.of("class"), """
                    SELECT class_id AS class, school_class.name, membership.role, membership.joined_at,
                        opened_at, closed_at
                    FROM membership JOIN school_class ON school_class.id = membership.class_id
                    WHERE membership.person_id = :person
                    """),
            new PersonalFile("roster.csv", List.of("roster_entry"), "Your line on the list of each class.",
                    List.of("entry"), """
                    SELECT roster_entry.id AS entry, class_id AS class, school_class.name AS class_name,
                        first_name, last_name, email, student_number, login
                    FROM roster_entry JOIN school_class ON school_class.id = roster_entry.class_id
                    WHERE roster_entry.person_id = :person
                    """),
            new PersonalFile("groups.csv", List.of("group_entry"), "The groups that you are in.",
                    List.of("class_group", "entry"), """
                    SELECT group_id AS class_group, entry_id AS entry, class_group.name,
                        school_class.name AS class_name
                    FROM group_entry
                    JOIN roster_entry ON roster_entry.id = group_entry.entry_id
                    JOIN class_group ON class_group.id = group_entry.group_id
                    JOIN school_class ON school_class.id = class_group.class_id
                    WHERE roster_entry.person_id = :person
                    """),
            new PersonalFile("overrides.csv", List.of("assignment_override"),
                    "Where other dates, tries or points hold for you or for your groups, and why.",
                    List.of("decision", "entry"), """
                    SELECT assignment_override.id AS decision, mine.id AS entry, assignment_id AS assignment,
                        sheet_id AS sheet, group_id AS class_group, exercise_id AS exercise,
                        assignment_override.release_at, assignment_override.due_at, tries, points, points_lifted, excused,
                        reason, assignment_override.made_at
                    FROM assignment_override
                    JOIN assignment ON assignment.id = assignment_override.assignment_id
                    JOIN roster_entry AS mine ON mine.person_id = :person AND (mine.id = assignment_override.entry_id
                        OR EXISTS (SELECT 1 FROM group_entry WHERE group_entry.entry_id = mine.id
                            AND group_entry.group_id = assignment_override.group_id))
                    """),
            new PersonalFile("attempts.json", List.of("attempt"),
                    "Your answers as you sent them, with the verdicts that you may see by now. Assignment 0 is practice.",
                    List.of("attempt"), Set.of("numbers", "answer"),
                    Set.of("outcome", "points", "possible", "feedback", "shown_score", "graded_at",
                            "graded_version"), """
                    SELECT work.id AS attempt, exercise_id AS exercise, assignment_id AS assignment, sheet_id AS sheet,
                        school_class.name AS class_name, series, seed, version, numbers, answer, received_at, run_id AS run,
                        outcome, points, possible, feedback, shown_score, graded_at, graded_version
                    FROM attempt AS work
                    """ + HOMEWORK + "WHERE work.person_id = :person"),
            new PersonalFile("regrades.json", List.of("regrade_change"),
                    "Where an answer was graded again and its verdict changed.", List.of("regrade", "attempt"), Set.of(),
                    Set.of("old_outcome", "old_points", "old_possible", "old_feedback", "new_outcome", "new_points",
                            "new_possible", "new_feedback"), """
                    SELECT regrade_id AS regrade, attempt_id AS attempt, work.exercise_id AS exercise,
                        assignment_id AS assignment, applied_at, reason,
                        old_version, old_outcome, old_points, old_possible, old_feedback,
                        to_version AS new_version, new_outcome, new_points, new_possible, new_feedback
                    FROM regrade_change
                    JOIN regrade ON regrade.id = regrade_change.regrade_id
                    JOIN attempt AS work ON work.id = regrade_change.attempt_id
                    WHERE work.person_id = :person
                    """),
            new PersonalFile("drafts.json", List.of("draft"), "What you typed into an exercise and have not submitted.",
                    List.of("exercise", "assignment"), Set.of("answer"), Set.of(), """
                    SELECT exercise_id AS exercise, assignment_id AS assignment, series, revision, tab, answer, saved_at
                    FROM draft WHERE person_id = :person
                    """),
            new PersonalFile("numbers.json", List.of("variant"), "The seeds of the numbers that you met in exercises.",
                    List.of("exercise", "assignment", "series"), Set.of("own_numbers"), Set.of(), """
                    SELECT exercise_id AS exercise, assignment_id AS assignment, series, seed, drawn_at, own_run_id AS own_run,
                        own_numbers
                    FROM variant WHERE person_id = :person
                    """),
            RUNS,
            new PersonalFile("guesses.csv", List.of("prediction"), "What you guessed before a lab was shown.",
                    List.of("guess"), """
                    SELECT id AS guess, question_id AS question, version, answer, committed_at
                    FROM prediction WHERE person_id = :person
                    """),
            new PersonalFile("shown-names.csv", List.of("shown_name"), "What you are called on rankings.",
                    List.of("assignment"), """
                    SELECT assignment_id AS assignment, sheet_id AS sheet, name
                    FROM shown_name JOIN assignment ON assignment.id = shown_name.assignment_id
                    WHERE shown_name.person_id = :person
                    """),
            new PersonalFile("lesson-openings.csv", List.of("lesson_opening"), "When you opened which lesson.",
                    List.of("lesson", "opened_at"), """
                    SELECT lesson, opened_at FROM lesson_opening WHERE person_id = :person
                    """),
            new PersonalFile("regrades-applied.csv", List.of("regrade"),
                    "Where you, as an instructor, had answers graded again.", List.of("regrade"), """
                    SELECT id AS regrade, exercise_id AS exercise, applied_at, reason, to_version, rises, falls
                    FROM regrade WHERE person_id = :person
                    """),
            new PersonalFile("assignment-changes.csv", List.of("assignment_change"),
                    "What you, as an instructor, changed on homework.", List.of("number"), """
                    SELECT id AS number, assignment_id AS assignment, changed_at, words
                    FROM assignment_change WHERE person_id = :person
                    """),
            new PersonalFile("overrides-made.csv", List.of("assignment_override"),
                    "What you, as an instructor, decided for others; whom it is about is left out.", List.of("decision"), """
                    SELECT id AS decision, assignment_id AS assignment, exercise_id AS exercise, release_at, due_at, tries,
                        points, points_lifted, excused, made_at
                    FROM assignment_override WHERE made_by = :person
                    """));

    private final Jdbi jdbi;

    PersonalDataStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes a row: values by column, in the order of the query. Times are {@link java.time.Instant}s. */
    @FunctionalInterface
    interface Reader {
        void take(Map<String, @Nullable Object> row) throws IOException;
    }

    /**
     * Hands over the rows of a file in the order of its key.
     *
     * @param bound parameters of its query
     */
    void read(PersonalFile file, Map<String, Object> bound, Reader reader) throws IOException {
        List<Map<String, @Nullable Object>> portion = portion(file, bound, Map.of());
        while (!portion.isEmpty()) {
            for (Map<String, @Nullable Object> row : portion) {
                reader.take(row);
            }
            portion = portion.size() < PORTION ? List.of() : portion(file, bound, portion.getLast());
        }
    }

    private List<Map<String, @Nullable Object>> portion(
            PersonalFile file, Map<String, Object> bound, Map<String, @Nullable Object> last) {
        String key = String.join(", ", file.key());
        String after = IntStream.range(0, file.key().size()).mapToObj(i -> ":after" + i).collect(Collectors.joining(", "));
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("SELECT * FROM (" + file.sql() + ") AS found "
                            + (last.isEmpty() ? "" : "WHERE (" + key + ") > (" + after + ") ")
                            + "ORDER BY " + key + " FETCH FIRST " + PORTION + " ROWS ONLY")
                    .bindMap(bound);
            for (int i = 0; i < file.key().size() && !last.isEmpty(); i++) {
                query.bind("after" + i, last.get(file.key().get(i)));
            }
            return query.map((row, context) -> values(row)).list();
        });
    }

    private static Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value(row, i, columns.getColumnType(i)));
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
            case Types.BIGINT, Types.INTEGER, Types.DOUBLE, Types.BOOLEAN, Types.BIT -> row.getObject(column);
            default -> row.getString(column);
        };
    }
}
