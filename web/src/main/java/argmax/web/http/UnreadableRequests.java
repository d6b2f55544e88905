package argmax.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses before any of our handlers: its own pages would name it and carry none of our headers. */
record UnreadableRequests(Headers headers) implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.all().forEach(response.getHeaders()::put);
        response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
        String message = Problem.ofStatus(response.getStatus()).message();
        response.write(true, ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
