package argmax.web;

import argmax.web.http.Browserless;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a run's event stream as a browser does, as far as a test wants. */
final class RunEvents {
    private final Iterator<String> lines;
    private final Stream<String> stream;
    private final List<String> kinds = new ArrayList<>();

    private RunEvents(Stream<String> stream) {
        this.stream = stream;
        this.lines = stream.iterator();
    }

    static RunEvents follow(URI address, Browserless visitor, String run, int after) {
        HttpRequest request = visitor.request(run + "/events?after=" + after).header("Accept", "text/event-stream").build();
        try {
            return new RunEvents(HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body());
        } catch (IOException e) {
            throw new AssertionError("No stream at " + address + run, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until the condition holds; fails when the stream ends before. */
    void until(Predicate<RunEvents> condition) {
        try (stream) {
            while (!condition.test(this)) {
                String line = lines.next();
                if (line.startsWith("event: ")) {
                    kinds.add(line.substring("event: ".length()));
                }
            }
        }
    }

    long epochs() {
        return kinds.stream().filter("epoch"::equals).count();
    }

    boolean done() {
        return kinds.contains("done");
    }
}
