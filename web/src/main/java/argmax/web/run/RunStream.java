package argmax.web.run;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;

/** Sends a run's log as server-sent events. Each event carries its number, so that a reconnecting browser misses none. */
final class RunStream {
    /** How often a waiting run's place is told, and a silent connection is probed. */
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final RunStore runs;
    private final RunFeed feed;
    private final RunPages pages;

    RunStream(RunStore runs, RunFeed feed, RunPages pages) {
        this.runs = runs;
        this.feed = feed;
        this.pages = pages;
    }

    /** Blocks the request's own (virtual) thread until the run has ended, the browser has gone or the server stops. */
    void send(Context ctx, Run run) throws InterruptedException {
        int last = after(ctx);
        EventWriter writer = EventWriter.begin(ctx);
        try (RunFeed.Watcher watcher = feed.watch(run.id(), last)) {
            boolean ended = false;
            while (!ended && writer.isOpen() && feed.isOpen()) {
                RunEvent event = watcher.next(PULSE);
                if (event != null) {
                    writer.event(event);
                    last = event.seq();
                    ended = event.kind().equals(RunEvent.DONE);
                } else if (feed.isOpen()) {
                    ended = pulse(writer, run.id(), last);
                }
            }
        }
    }

    /** Tells a waiting run's place; returns whether the run has ended, and then the browser has its whole log. */
    private boolean pulse(EventWriter writer, String runId, int last) {
        Run run = runs.find(runId).orElseThrow();
        if (run.state().ended()) {
            rest(writer, run, last);
        } else if (run.state() == Run.State.QUEUED) {
            RunPages.Waiting waiting = pages.waiting(runId);
            writer.news(RunEvent.STATE, "{\"state\":\"queued\",\"text\":\"%s\",\"position\":%d}"
                    .formatted(waiting.text(), waiting.position()));
        } else {
            writer.silence();
        }
        return run.state().ended();
    }

    /** What the feed hasn't delivered yet; a page that was made after the end has everything but the news that this was the end. */
    private void rest(EventWriter writer, Run run, int last) {
        List<RunEvent> rest = runs.events(run.id(), last);
        rest.forEach(writer::event);
        if (rest.isEmpty()) {
            writer.news(RunEvent.DONE, "{\"state\":\"%s\"}".formatted(RunWords.code(run.state())));
        }
    }

    /** The number of the last event that the browser has: its own header when it reconnects, else what the page said. */
    static int after(Context ctx) {
        String header = ctx.header("Last-Event-ID");
        String number = header == null ? ctx.queryParam("after") : header;
        return number != null && number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
