package argmax.web.account;

import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Sessions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Signs in as one of the made-up people of a demonstration, without a password. */
public final class EnterDemo {
    private static final String DOMAIN = "@demo.example";
    public static final String INSTRUCTOR = "instructor@demo.example";
    public static final String LEARNER = "learner01@demo.example";
    private static final Map<String, String> EMAILS = Map.of("instructor", INSTRUCTOR, "learner", LEARNER);

    private final Sessions sessions;
    private final PersonStore people;
    private final boolean demo;

    /** @param demo without it the address doesn't exist */
    public EnterDemo(Sessions sessions, Jdbi jdbi, boolean demo) {
        this.sessions = sessions;
        this.people = new PersonStore(jdbi);
        this.demo = demo;
    }

    /** Whether this is the address of somebody made up. */
    public static boolean isMadeUp(String email) {
        return email.endsWith(DOMAIN);
    }

    public void register(RoutesConfig routes) {
        if (demo) {
            routes.post("/demo/enter", this::enter);
        }
    }

    private void enter(Context ctx) {
        Person person = madeUp(ctx.queryParam("role"));
        sessions.signIn(ctx, person.id());
        ctx.redirect(person.role().teaches() ? "/classes" : "/", HttpStatus.SEE_OTHER);
    }

    private Person madeUp(@Nullable String role) {
        String email = role == null ? null : EMAILS.get(role);
        if (email == null) {
            throw Problem.NOT_FOUND.exception();
        }
        return people.find(email).orElseThrow(Problem.NOT_FOUND::exception);
    }
}
