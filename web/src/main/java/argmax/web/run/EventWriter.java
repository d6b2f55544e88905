package argmax.web.run;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes server-sent events on the request's own thread. Javalin's own client answers from another thread, which finds the
 * request gone where a browser has hung up, and then never comes to an end.
 */
final class EventWriter {
    private final HttpServletResponse response;
    private boolean open = true;

    private EventWriter(HttpServletResponse response) {
        this.response = response;
    }

    /** Begins the answer: nothing between here and the browser may keep or collect it. */
    static EventWriter begin(Context ctx) {
        ctx.contentType("text/event-stream; charset=utf-8");
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Accel-Buffering", "no");
        return new EventWriter(ctx.res());
    }

    /** An event of the log; a browser that reconnects tells the number of the last one that it has. */
    void event(RunEvent event) {
        write("id: %d\nevent: %s\ndata: %s\n\n".formatted(event.seq(), event.kind(), event.body()));
    }

    /** News of the moment, which the log doesn't hold. */
    void news(String kind, String body) {
        write("event: %s\ndata: %s\n\n".formatted(kind, body));
    }

    /** Nothing but a sign of life, to find out whether somebody still listens. */
    void silence() {
        write(": alive\n\n");
    }

    /** False once the browser has hung up. */
    boolean isOpen() {
        return open;
    }

    private void write(String text) {
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } catch (IOException hungUp) {
            open = false;
        }
    }
}
