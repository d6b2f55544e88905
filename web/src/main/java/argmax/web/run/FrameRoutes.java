package argmax.web.run;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.OptionalInt;

/** The frames of a run, for scripts that step through it. */
final class FrameRoutes {
    private final RunAccess access;
    private final Playbacks playbacks;

    FrameRoutes(RunAccess access, Playbacks playbacks) {
        this.access = access;
        this.playbacks = playbacks;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}/frames.json", this::frames);
    }

    private void frames(Context ctx) {
        Run run = access.toRead(ctx);
        int from = epoch(ctx, "from").orElse(1);
        int to = epoch(ctx, "to").orElse(Integer.MAX_VALUE);
        ctx.contentType("application/json").result(playbacks.json(run, from, to));
    }

    /** An epoch that the address names; anything else names none. */
    static OptionalInt epoch(Context ctx, String parameter) {
        String number = ctx.queryParam(parameter);
        return number != null && number.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
