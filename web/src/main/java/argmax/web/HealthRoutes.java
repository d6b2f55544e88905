package argmax.web;

import argmax.web.db.Database;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What a supervisor asks: is the process alive, and can it serve. */
final class HealthRoutes {
    private final Database database;

    HealthRoutes(Database database) {
        this.database = database;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::ready);
        routes.get("/health/ready", this::ready);
        routes.get("/health/live", ctx -> answer(ctx, HttpStatus.OK, "{\"status\":\"up\"}"));
    }

    private void ready(Context ctx) {
        if (database.answers()) {
            answer(ctx, HttpStatus.OK, "{\"status\":\"up\",\"database\":\"up\"}");
        } else {
            answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, "{\"status\":\"down\",\"database\":\"down\"}");
        }
    }

    private static void answer(Context ctx, HttpStatus status, String json) {
        ctx.status(status).contentType("application/json").result(json);
    }
}
