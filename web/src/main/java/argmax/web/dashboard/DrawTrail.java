package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.web.dashboard.LearnerView.Day;
import argmax.web.dashboard.LearnerView.Step;
import argmax.web.dashboard.LearnerView.Trail;
import argmax.web.exercise.Answered;
import argmax.web.exercise.Attempt;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.Task;
import argmax.web.homework.Gradebook.Column;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import argmax.web.run.LiveRuns;
import argmax.web.run.LiveRuns.Asked;
import argmax.web.run.LiveRuns.Made;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts answers and runs of one learner into one line of time, a page at a time. */
final class DrawTrail {
    private static final int PER_PAGE = 50;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private final AttemptStore attempts;
    private final LiveRuns runs;

    DrawTrail(AttemptStore attempts, LiveRuns runs) {
        this.attempts = attempts;
        this.runs = runs;
    }

    /**
     * A place on the line: an answer, or a run that none was made with.
     *
     * @param key what an address calls it
     */
    private record Place(Instant at, String key, @Nullable Entry entry, @Nullable String runId) {
        static Place of(Entry entry) {
            return new Place(entry.receivedAt(), "a" + entry.id(), entry, entry.runId());
        }

        static Place of(Asked run) {
            return new Place(run.at(), "r" + run.id(), null, run.id());
        }
    }

    /** What was read of the answers and runs of a page. */
    private record Texts(Course course, Map<Long, String> sheets, Map<Long, Integer> tries, Map<Long, Attempt> attempts,
            Map<String, Made> runs) {}

    /**
     * The page that begins before {@code before}; with the newest where that is null or means nothing.
     *
     * @param own attempts oldest first
     * @param alone runs newest first
     */
    Trail of(
            Course course,
            ZoneId zone,
            List<Column> columns,
            List<Entry> own,
            List<Asked> alone,
            Predicate<Task> told,
            @Nullable String before) {
        List<Place> all = Stream.concat(own.reversed().stream().map(Place::of), alone.stream().map(Place::of))
                .sorted(Comparator.comparing(Place::at).reversed())
                .toList();
        int from = 1 + all.stream().map(Place::key).toList().indexOf(before);
        List<Place> page = all.subList(from, Math.min(from + PER_PAGE, all.size()));
        Texts texts = texts(course, columns, own, page);
        Map<LocalDate, List<Step>> days = new LinkedHashMap<>();
        for (Place place : page) {
            step(place, texts, told).ifPresent(step -> days.computeIfAbsent(
                            LocalDate.ofInstant(place.at(), zone), _ -> new ArrayList<>())
                    .add(step));
        }
        return new Trail(
                zone.getId(),
                days.entrySet().stream().map(day -> new Day(DATE.format(day.getKey()), day.getValue())).toList(),
                from + page.size() < all.size() ? page.getLast().key() : null,
                from == 0);
    }

    private Texts texts(Course course, List<Column> columns, List<Entry> own, List<Place> page) {
        List<Long> answers = page.stream().flatMap(place -> Stream.ofNullable(place.entry())).map(Entry::id).toList();
        List<String> trained = page.stream().flatMap(place -> Stream.ofNullable(place.runId())).toList();
        return new Texts(
                course,
                columns.stream().collect(Collectors.toMap(column -> column.assignment().id(), column -> column.sheet().name())),
                tries(own),
                attempts.all(answers).stream().collect(Collectors.toMap(Attempt::id, attempt -> attempt)),
                runs.made(trained));
    }

    /** The how-manieth try of its task each attempt is; without those that were given back. */
    private static Map<Long, Integer> tries(List<Entry> own) {
        Map<Task, Integer> counts = new HashMap<>();
        Map<Long, Integer> tries = new HashMap<>();
        own.stream()
                .filter(Entry::counts)
                .forEach(entry -> tries.put(
                        entry.id(),
                        counts.merge(new Task(entry.personId(), entry.exerciseId(), entry.assignmentId()), 1, Integer::sum)));
        return tries;
    }

    /** Empty for what was deleted meanwhile. */
    private static Optional<Step> step(Place place, Texts texts, Predicate<Task> told) {
        Made run = place.runId() == null ? null : texts.runs().get(place.runId());
        Entry entry = place.entry();
        if (entry == null) {
            return Optional.ofNullable(run)
                    .map(made -> new Step(Moment.of(place.at()), made.title(), null, null, "", false, null, "", made));
        }
        return Optional.ofNullable(texts.attempts().get(entry.id())).map(attempt -> {
            Optional<Exercise> exercise = texts.course().exercise(attempt.exerciseId());
            boolean practice = attempt.assignmentId() == Task.PRACTICE;
            boolean held = !told.test(attempt.task());
            Integer count = texts.tries().get(attempt.id());
            return new Step(
                    Moment.of(place.at()),
                    exercise.map(asked -> asked.common().title()).orElse(attempt.exerciseId()),
                    practice && exercise.isPresent() ? "/exercises/" + attempt.exerciseId() : null,
                    texts.sheets().get(attempt.assignmentId()),
                    count == null ? "given back" : "try " + count,
                    held,
                    held ? null : attempt.verdict().map(Judged::of).orElse(null),
                    exercise.map(asked -> Answered.shortHtml(asked, attempt)).orElse(""),
                    run);
        });
    }
}
