package argmax.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;

/** What a request asks for, as far as it shows before any handler runs. */
final class Requests {
    private static final List<String> ASSETS = List.of("/assets/", "/webjars/", "/favicon.ico");
    private static final List<String> MACHINES = List.of("/health", "/metrics");

    private Requests() {}

    static boolean isAsset(Context ctx) {
        return ASSETS.stream().anyMatch(ctx.path()::startsWith);
    }

    /** Whether the answer is for a script or another program. */
    static boolean wantsData(Context ctx) {
        String accept = accept(ctx);
        return ctx.path().endsWith(".json")
                || accept.contains("text/event-stream")
                || (accept.contains("application/json") && !accept.contains("text/html"));
    }

    /** Whether a person will look at the answer. */
    static boolean wantsPage(Context ctx) {
        return !isAsset(ctx) && !wantsData(ctx) && MACHINES.stream().noneMatch(ctx.path()::startsWith);
    }

    private static String accept(Context ctx) {
        String accept = ctx.header(Header.ACCEPT);
        return accept == null ? "" : accept;
    }
}
