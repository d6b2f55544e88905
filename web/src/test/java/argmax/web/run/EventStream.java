package argmax.web.run;

import argmax.web.http.Browserless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A run's events as a browser hears them. */
public final class EventStream {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private EventStream() {}

    /**
     * One event.
     *
     * @param number 0 for news of the moment, which the log doesn't hold
     */
    public record Event(int number, String kind, String body) {
        public boolean isDone() {
            return kind.equals("done");
        }
    }

    /** Everything until the stream ends. */
    public static List<Event> all(Browserless browser, String path) {
        return until(browser, path, Map.of(), event -> false);
    }

    /** Everything behind an event, as a browser asks that was cut off there. */
    public static List<Event> behind(Browserless browser, String path, int number) {
        return until(browser, path, Map.of("Last-Event-ID", Integer.toString(number)), event -> false);
    }

    /** Listens until an event is the last one wanted, and hangs up. */
    public static List<Event> until(Browserless browser, String path, Predicate<Event> last) {
        return until(browser, path, Map.of(), last);
    }

    private static List<Event> until(Browserless browser, String path, Map<String, String> headers, Predicate<Event> last) {
        HttpRequest.Builder request = browser.request(path + "/events").header("Accept", "text/event-stream");
        headers.forEach(request::header);
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = CLIENT.send(request.build(), BodyHandlers.ofLines()).body()) {
            int number = 0;
            String kind = "";
            String body = "";
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id: ")) {
                    number = Integer.parseInt(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    kind = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    body = line.substring(6);
                } else if (line.isEmpty() && !kind.isEmpty()) {
                    events.add(new Event(number, kind, body));
                    if (last.test(events.getLast())) {
                        break;
                    }
                    number = 0;
                    kind = "";
                }
            }
        } catch (IOException e) {
            throw new AssertionError("The stream of %s was not answered".formatted(path), e);
        } catch (UncheckedIOException serverIsGone) {
            return events;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return events;
    }
}
