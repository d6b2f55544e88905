package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses every change that did not start on one of our own pages, before any handler sees it. */
final class Csrf {
    static final String FIELD = "csrf";
    static final String HEADER = "X-CSRF";
    private static final Set<HandlerType> HARMLESS =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS, HandlerType.TRACE);

    private Csrf() {}

    static void register(RoutesConfig routes) {
        routes.before(ctx -> {
            if (!HARMLESS.contains(ctx.method())) {
                check(ctx);
            }
        });
    }

    private static void check(Context ctx) {
        Visit visit = Visit.of(ctx);
        String sent = sent(ctx);
        if (visit.isPassing() || sent == null || !same(sent, visit.csrf())) {
            throw Problem.FORGED_FORM.exception();
        }
    }

    /** Files are never unpacked to look for the token: their forms say it in the address, scripts in the header. */
    private static @Nullable String sent(Context ctx) {
        String header = ctx.header(HEADER);
        if (header != null) {
            return header;
        }
        return ctx.isMultipartFormData() ? ctx.queryParam(FIELD) : ctx.isFormUrlencoded() ? ctx.formParam(FIELD) : null;
    }

    private static boolean same(String sent, String expected) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
