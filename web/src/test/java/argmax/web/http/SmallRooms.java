package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** A few addresses that show what every request meets. */
final class SmallRooms {
    private SmallRooms() {}

    static void register(TestServer server, RoutesConfig routes) {
        routes.get("/who", ctx -> who(ctx, server.pages));
        routes.post("/who", ctx -> who(ctx, server.pages));
        routes.get("/feed.json", ctx -> ctx.json(Map.of("guest", Visit.of(ctx).person().isEmpty())));
        routes.get("/health", ctx -> ctx.json(Map.of("status", "up")));
        routes.get("/address", ctx -> ctx.result(new ClientAddress(true).of(ctx)));
        routes.get("/for-people", ctx -> ctx.result(Visit.of(ctx).requirePerson().name()));
        routes.post("/for-people", ctx -> ctx.result(Visit.of(ctx).requirePerson().name()));
        routes.get("/for-instructors", ctx -> ctx.result(Visit.of(ctx).requireInstructor().name()));
        routes.get("/broken", ctx -> {
            throw new IllegalStateException("the secret of the database");
        });
        routes.get("/broken.json", ctx -> {
            throw new IllegalStateException("the secret of the database");
        });
        routes.get("/broken-class", ctx -> {
            throw new NoClassDefFoundError("argmax/Missing");
        });
        routes.get("/broken-page", ctx -> server.pages.show(ctx, "broken", Map.of()));
        routes.get("/number/{id}", ctx -> ctx.result(Long.toString(PathId.of(ctx, "id"))));
        routes.post("/enter", ctx -> server.sessions.signIn(ctx, ada(server)));
        routes.post("/leave", server.sessions::signOut);
    }

    private static void who(Context ctx, Pages pages) {
        Visit visit = Visit.of(ctx);
        pages.show(ctx, "who", Map.of("session", visit.sessionId()));
    }

    /** A learner. */
    private static long ada(TestServer server) {
        return server.database.jdbi().withHandle(handle -> handle.createUpdate("""
                        INSERT INTO person (name, email, password_hash, role, joined_at)
                        VALUES ('Ada', 'ada@university.example', 'none', 'LEARNER', :now)
                        """)
                .bind("now", server.time.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
    }
}
