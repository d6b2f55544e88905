package argmax.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a supervisor asks: is the process alive, and can it serve. */
final class HealthRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
    private final Jdbi jdbi;

    HealthRoutes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::ready);
        routes.get("/health/ready", this::ready);
        routes.get("/health/live", ctx -> answer(ctx, HttpStatus.OK, "{\"status\":\"up\"}"));
    }

    private void ready(Context ctx) {
        try {
            jdbi.useHandle(handle -> handle.execute("SELECT 1"));
            answer(ctx, HttpStatus.OK, "{\"status\":\"up\",\"database\":\"up\"}");
        } catch (JdbiException e) {
            LOG.warn("The database doesn't answer", e);
            answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, "{\"status\":\"down\",\"database\":\"down\"}");
        }
    }

    private static void answer(Context ctx, HttpStatus status, String json) {
        ctx.status(status).contentType("application/json").result(json);
    }
}
