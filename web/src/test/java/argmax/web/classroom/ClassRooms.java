package argmax.web.classroom;

import argmax.web.account.AccountRooms;
import argmax.web.account.Passwords;
import argmax.web.http.TestServer;
import io.javalin.config.RoutesConfig;
import org.jdbi.v3.core.Jdbi;

/** The rooms of classes and accounts on a test's server. */
final class ClassRooms {
    static final String BASE_URL = "https://argmax.example";

    private ClassRooms() {}

    static void register(TestServer server, RoutesConfig routes) {
        AccountRooms.register(server, routes);
        Jdbi jdbi = server.database.jdbi();
        ClassStore classes = new ClassStore(jdbi);
        ClassGuard guard = new ClassGuard(classes);
        OpenClass openClass = new OpenClass(classes, server.time, server.random);
        new ClassRoutes(server.pages, classes, openClass, guard, () -> BASE_URL).register(routes);
        new RosterRoutes(server.pages, classes, new RosterStore(jdbi), new GroupStore(jdbi), guard, new ClassNames(jdbi)).register(routes);
        new RosterImportRoutes(server.pages, jdbi, guard).register(routes);
        new EntryRoutes(server.pages, jdbi, guard).register(routes);
        new GroupRoutes(server.pages, jdbi, guard).register(routes);
        new JoinRoutes(server.pages, server.sessions, new JoinClass(jdbi, new Passwords(server.random), server.time))
                .register(routes);
    }
}
