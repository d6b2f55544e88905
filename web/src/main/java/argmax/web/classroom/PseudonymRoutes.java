package argmax.web.classroom;

import argmax.web.http.LocalPath;
import argmax.web.http.Sessions;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The switch that hides names while a class looks on; it holds for everything that this browser shows. */
public final class PseudonymRoutes {
    private final Sessions sessions;

    public PseudonymRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    public void register(RoutesConfig routes) {
        routes.post("/pseudonyms", this::change);
    }

    private void change(Context ctx) {
        Visit.of(ctx).requireInstructor();
        sessions.hideNames(ctx, "hidden".equals(ctx.formParam("names")));
        ctx.redirect(LocalPath.orHome(ctx.formParam("back")), HttpStatus.SEE_OTHER);
    }
}
