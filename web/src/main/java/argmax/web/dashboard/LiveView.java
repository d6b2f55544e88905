package argmax.web.dashboard;

import argmax.web.classroom.Names;
import argmax.web.lesson.Moment;
import argmax.web.run.LiveRun;
import argmax.web.run.LiveRuns.Look;
import argmax.web.run.TrainerNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a class at one moment.
 *
 * @param counts of the class's runs, in words
 * @param ended the newest of those that have ended
 * @param more how many have ended besides these
 * @param queue how long the queue of all classes is, and the wait, in words
 */
public record LiveView(
        Moment at,
        List<Count> counts,
        List<Row> running,
        List<Row> queued,
        List<Row> ended,
        int more,
        String queue,
        List<Node> nodes) {
    private static final double HEIGHT = 20;
    private static final double WIDTH = 96;
    private static final double MARGIN = 2;

    /** How many runs are in a state; {@code state} is its code. */
    public record Count(int many, String state, String word) {}

    /**
     * A run.
     *
     * @param href where all is told of its learner
     * @param state the state's code
     * @param position place in the queue; null for a run that doesn't wait
     * @param curve points of the loss by now, as SVG has them; empty where there is no curve
     */
    public record Row(
            String name,
            String href,
            String id,
            String title,
            String state,
            Moment since,
            @Nullable Integer position,
            String progress,
            String measure,
            String curve) {}

    /**
     * A trainer.
     *
     * @param state a code that the badge has a look for
     * @param word the same for readers
     */
    public record Node(
            String name,
            String host,
            String version,
            String devices,
            int slots,
            int busy,
            String state,
            String word,
            Moment seen) {}

    static LiveView of(long classId, Look look, Names names) {
        int ended = look.counts().values().stream().mapToInt(Integer::intValue).sum();
        return new LiveView(
                Moment.of(look.at()),
                counts(look),
                rows(classId, look.running(), names),
                rows(classId, look.queued(), names),
                rows(classId, look.ended(), names),
                ended - look.ended().size(),
                queue(look),
                look.nodes().stream().map(node -> node(node, look.at())).toList());
    }

    private static List<Count> counts(Look look) {
        return Stream.of(
                        new Count(look.running().size(), "running", "running"),
                        new Count(look.queued().size(), "queued", "waiting"),
                        ended(look, "diverged"),
                        ended(look, "finished"),
                        ended(look, "stopped"),
                        ended(look, "failed"))
                .toList();
    }

    private static Count ended(Look look, String state) {
        return new Count(look.counts().getOrDefault(state, 0), state, state);
    }

    private static List<Row> rows(long classId, List<LiveRun> runs, Names names) {
        return runs.stream()
                .map(run -> new Row(
                        names.ofPerson(run.personId()),
                        "/classes/%d/learners/%d".formatted(classId, run.personId()),
                        run.id(),
                        run.title(),
                        run.state(),
                        Moment.of(run.since()),
                        run.position(),
                        run.progress(),
                        run.measure(),
                        points(run.curve())))
                .toList();
    }

    private static String points(List<Double> curve) {
        return IntStream.range(0, curve.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        MARGIN + WIDTH * i / (curve.size() - 1),
                        MARGIN + HEIGHT * (1 - curve.get(i))))
                .collect(Collectors.joining(" "));
    }

    private static String queue(Look look) {
        String length = switch (look.queue()) {
            case 0 -> "No run waits for a trainer.";
            case 1 -> "One run of all classes waits for a trainer.";
            default -> "%d runs of all classes wait for a trainer.".formatted(look.queue());
        };
        Duration wait = look.meanWait();
        return wait == null ? length : length + " The last runs that ended had waited %s on average.".formatted(words(wait));
    }

    /** Such as {@code 0.4 s} or {@code 2 min 5 s}. */
    static String words(Duration wait) {
        return wait.toSeconds() < 60
                ? String.format(Locale.ROOT, "%.1f s", wait.toMillis() / 1000.0)
                : "%d min %d s".formatted(wait.toMinutes(), wait.toSecondsPart());
    }

    private static Node node(TrainerNode node, Instant now) {
        boolean alive = node.alive(now);
        return new Node(
                node.name(),
                node.host(),
                node.version(),
                node.devices(),
                node.slots(),
                node.busy(),
                !alive ? "failed" : node.draining() ? "stopped" : "finished",
                !alive ? "Away" : node.draining() ? "Finishing its runs" : "Alive",
                Moment.of(node.beatAt()));
    }
}
