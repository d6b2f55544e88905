package argmax.web.account;

import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Sessions;
import argmax.web.http.Token;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** The page behind the link of {@link FirstInstructor}. */
public final class SetupRoutes {
    private final Pages pages;
    private final Sessions sessions;
    private final FirstInstructor firstInstructor;

    public SetupRoutes(Pages pages, Sessions sessions, FirstInstructor firstInstructor) {
        this.pages = pages;
        this.sessions = sessions;
        this.firstInstructor = firstInstructor;
    }

    public void register(RoutesConfig routes) {
        routes.get("/setup/{token}", ctx -> {
            requireOpen(ctx);
            pages.show(ctx, "account/setup", Map.of("form", Form.blank(Map.of())));
        });
        routes.post("/setup/{token}", this::setUp);
    }

    private void setUp(Context ctx) {
        Token token = requireOpen(ctx);
        Form form = Form.read(ctx);
        NewPerson newPerson = NewPerson.read(form);
        if (form.isGood()) {
            try {
                Person person = firstInstructor.become(token, newPerson).orElseThrow(Problem.NOT_FOUND::exception);
                sessions.signIn(ctx, person.id());
                ctx.redirect("/classes", HttpStatus.SEE_OTHER);
                return;
            } catch (EmailTaken e) {
                NewPerson.refuseTaken(form);
            }
        }
        pages.refuse(ctx, "account/setup", Map.of("form", form));
    }

    private Token requireOpen(Context ctx) {
        Token token = new Token(ctx.pathParam("token"));
        if (!firstInstructor.isOpen(token)) {
            throw Problem.NOT_FOUND.exception();
        }
        return token;
    }
}
