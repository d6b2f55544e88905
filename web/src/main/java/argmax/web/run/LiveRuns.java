package argmax.web.run;

import argmax.engine.run.RunResult;
import argmax.web.run.LiveStore.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For those who watch many runs: what a class's learners run just now, and what one of them has run. */
public final class LiveRuns {
    /** So long a run that has ended is news. */
    private static final Duration NEWS = Duration.ofHours(1);

    private static final int MOST_ENDED = 50;
    private final LiveStore store;
    private final NodeStore nodes;
    private final RunStore runs;
    private final InstantSource clock;

    LiveRuns(LiveStore store, NodeStore nodes, RunStore runs, InstantSource clock) {
        this.store = store;
        this.nodes = nodes;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * One look at the runs of a class.
     *
     * @param at when it was taken
     * @param running those that go on, the longest first
     * @param queued those that wait, in the order of the queue
     * @param ended the newest of those that have ended within the last hour
     * @param counts how many have ended within the last hour, by the state's code
     * @param queue how many runs of all classes wait
     * @param meanWait how long the last runs of all classes waited; null before there are any
     * @param nodes the processes that train, by name
     */
    public record Look(
            Instant at,
            List<LiveRun> running,
            List<LiveRun> queued,
            List<LiveRun> ended,
            Map<String, Integer> counts,
            int queue,
            @Nullable Duration meanWait,
            List<TrainerNode> nodes) {
        public Look {
            running = List.copyOf(running);
            queued = List.copyOf(queued);
            ended = List.copyOf(ended);
            counts = Map.copyOf(counts);
            nodes = List.copyOf(nodes);
        }
    }

    /** Looks at a class with a fixed number of queries. */
    public Look of(long classId) {
        Instant now = clock.instant();
        List<String> queue = runs.queue();
        List<Line> underWay = store.underWay(classId);
        List<Line> ended = store.endedSince(classId, now.minus(NEWS), MOST_ENDED);
        List<String> told = Stream.concat(underWay.stream().filter(is(Run.State.RUNNING)), ended.stream())
                .map(Line::id)
                .toList();
        Map<String, List<RunEvent>> reports =
                store.reports(told).stream().collect(Collectors.groupingBy(RunEvent::runId));
        Map<String, Integer> counts = new HashMap<>();
        store.countSince(classId, now.minus(NEWS)).forEach((state, many) -> counts.put(RunWords.code(state), many));
        return new Look(
                now,
                live(underWay.stream().filter(is(Run.State.RUNNING)).toList(), reports, queue).stream()
                        .sorted(Comparator.comparing(LiveRun::since))
                        .toList(),
                live(underWay.stream().filter(is(Run.State.QUEUED)).toList(), reports, queue),
                live(ended, reports, queue),
                counts,
                queue.size(),
                store.meanWait().orElse(null),
                nodes.all());
    }

    private static Predicate<Line> is(Run.State state) {
        return line -> line.state() == state;
    }

    private static List<LiveRun> live(List<Line> lines, Map<String, List<RunEvent>> reports, List<String> queue) {
        return lines.stream()
                .map(line -> {
                    LiveReport report = LiveReport.of(reports.getOrDefault(line.id(), List.of()));
                    int place = queue.indexOf(line.id());
                    return new LiveRun(
                            line.id(),
                            line.personId(),
                            line.title(),
                            RunWords.code(line.state()),
                            line.since(),
                            place < 0 ? null : place + 1,
                            report.progress(),
                            report.measure(),
                            report.curve());
                })
                .toList();
    }

    /** A run that somebody asked for. */
    public record Asked(String id, Instant at) {}

    /** The runs of a person, newest first, but those that an answer was made with. */
    public List<Asked> besideAnswers(long personId) {
        return store.besideAnswers(personId);
    }

    /**
     * A run that somebody made.
     *
     * @param state the state's code
     * @param took empty where it has not come so far
     * @param outcome what came of it in short; empty where there is nothing to say but the state
     */
    public record Made(String id, String title, String state, String took, String outcome) {}

    /** These runs, by their ids; those that are gone are left out. */
    public Map<String, Made> made(Collection<String> ids) {
        Map<String, RunResult> results = store.results(ids);
        return store.lines(ids).stream()
                .map(line -> new Made(
                        line.id(),
                        line.title(),
                        RunWords.code(line.state()),
                        RunTimes.took(line.startedAt(), line.endedAt()),
                        Optional.ofNullable(results.get(line.id())).map(ResultWords::of).orElse("")))
                .collect(Collectors.toMap(Made::id, made -> made));
    }
}
