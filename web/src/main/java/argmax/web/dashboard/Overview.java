package argmax.web.dashboard;

import argmax.lessons.exercise.Verdict;
import argmax.lessons.figure.Figure;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first page about a class.
 *
 * @param learners how many have joined
 * @param concerns whom somebody should look after first
 * @param further whom later
 * @param week how much was done lately
 */
public record Overview(
        int learners,
        ClassMap map,
        List<ConcernLine> concerns,
        List<ConcernLine> further,
        List<Figure> week,
        List<RunLine> active,
        List<Line> newest) {
    private static final int MOST_CONCERNS = 25;
    private static final int NEWEST = 15;

    /** The rules by which the concerns were found. */
    public List<String> rules() {
        return ConcernLine.rules();
    }

    /** A run that waits or goes on. */
    public record RunLine(Learner learner, String id, String title, String state, int epoch) {}

    /** A line of the list of newest answers; {@code outcome} is a code, {@code verdict} the word for it. */
    public record Line(
            Learner learner,
            String title,
            String href,
            Moment at,
            String outcome,
            String verdict,
            String points,
            @Nullable String runId) {}

    /** @param unfolded which units show their lessons on the map */
    static Overview of(Snapshot snapshot, List<DashboardStore.Active> active, IntPredicate unfolded) {
        Map<Long, Learner> byId = snapshot.learnersById();
        List<ConcernLine> concerns = ConcernLine.of(snapshot);
        int shown = Math.min(MOST_CONCERNS, concerns.size());
        return new Overview(
                snapshot.learners().size(),
                DrawMap.of(snapshot, unfolded),
                concerns.subList(0, shown),
                concerns.subList(shown, concerns.size()),
                List.of(ClassWeek.of(snapshot), PointsOverTime.of(snapshot)),
                active.stream()
                        .flatMap(run -> Stream.ofNullable(byId.get(run.personId()))
                                .map(learner -> new RunLine(learner, run.id(), run.title(), run.state(), run.epoch())))
                        .toList(),
                newest(snapshot));
    }

    /** Nobody has more than a few of the newest answers in sight, so that only those of each learner are put in order. */
    private static List<Line> newest(Snapshot snapshot) {
        Map<Long, Learner> byId = snapshot.learnersById();
        return snapshot.learners().stream()
                .map(snapshot::of)
                .flatMap(attempts -> attempts.reversed().stream().limit(NEWEST))
                .sorted(Comparator.comparing(Entry::receivedAt).thenComparingLong(Entry::id).reversed())
                .limit(NEWEST)
                .flatMap(entry -> Stream.ofNullable(byId.get(entry.personId())).map(learner -> line(learner, entry, snapshot)))
                .toList();
    }

    private static Line line(Learner learner, Entry entry, Snapshot snapshot) {
        Verdict.Outcome outcome = entry.outcome();
        Double points = entry.points();
        Double possible = entry.possible();
        return new Line(
                learner,
                snapshot.catalogue().title(entry.exerciseId()),
                "/exercises/" + entry.exerciseId(),
                Moment.of(entry.receivedAt()),
                outcome == null ? "running" : Judged.code(outcome),
                outcome == null ? "Training" : Judged.word(outcome),
                points == null || possible == null ? "" : Judged.score(points, possible),
                entry.runId());
    }
}
