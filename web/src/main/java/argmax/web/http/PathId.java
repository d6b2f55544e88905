package argmax.web.http;

import io.javalin.http.Context;

/** Numbers in addresses. */
public final class PathId {
    private PathId() {}

    /** The path parameter {@code name} as an id; {@link Problem#NOT_FOUND} for anything that can't be one. */
    public static long of(Context ctx, String name) {
        String typed = ctx.pathParam(name);
        if (!typed.matches("[1-9][0-9]{0,17}")) {
            throw Problem.NOT_FOUND.exception();
        }
        return Long.parseLong(typed);
    }
}
