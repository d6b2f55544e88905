package argmax.web.run;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a run's log as server-sent events. Each event carries its number, so that a reconnecting browser misses none. */
final class RunStream {
    private static final Logger LOG = LoggerFactory.getLogger(RunStream.class);
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

    /** Blocks the request's own (virtual) thread until the run has ended or the browser has gone. */
    void send(SseClient client, Run run) {
        try (RunFeed.Watcher watcher = feed.watch(run.id(), after(client.ctx()))) {
            while (!client.terminated()) {
                RunEvent event = watcher.next(PULSE);
                if (event == null) {
                    pulse(client, run.id());
                } else {
                    client.sendEvent(event.kind(), event.body(), Integer.toString(event.seq()));
                    if (event.kind().equals(RunEvent.DONE)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException serverStops) {
            LOG.debug("The stream of run {} ends with the server", run.id());
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the place in the queue; a run that ended before the stream began is told as done. */
    private void pulse(SseClient client, String runId) {
        Run run = runs.find(runId).orElseThrow();
        if (run.state().ended()) {
            client.sendEvent(RunEvent.DONE, "{\"state\":\"%s\"}".formatted(RunWords.code(run.state())));
        } else if (run.state() == Run.State.QUEUED) {
            RunPages.Waiting waiting = pages.waiting(runId);
            client.sendEvent(RunEvent.STATE, "{\"state\":\"queued\",\"text\":\"%s\",\"position\":%d}"
                    .formatted(waiting.text(), waiting.position()));
        } else {
            client.sendComment("alive");
        }
    }

    /** The number of the last event that the browser has: its own header when it reconnects, else what the page said. */
    static int after(Context ctx) {
        String header = ctx.header("Last-Event-ID");
        String number = header == null ? ctx.queryParam("after") : header;
        return number != null && number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
