package argmax.web.classroom;

import argmax.web.account.EmailTaken;
import argmax.web.account.NewPerson;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Sessions;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** Joining a class: the way to an account. */
public final class JoinRoutes {
    private final Pages pages;
    private final Sessions sessions;
    private final JoinClass joinClass;

    public JoinRoutes(Pages pages, Sessions sessions, JoinClass joinClass) {
        this.pages = pages;
        this.sessions = sessions;
        this.joinClass = joinClass;
    }

    public void register(RoutesConfig routes) {
        routes.get("/join", ctx -> {
            String code = Optional.ofNullable(ctx.queryParam("code")).orElse("");
            pages.show(ctx, "classroom/join", Map.of("form", Form.blank(Map.of("code", Form.shortened(code)))));
        });
        routes.post("/join", this::join);
    }

    private void join(Context ctx) {
        Form form = Form.read(ctx);
        Optional<SchoolClass> joined = joinClass.read(form);
        Optional<Person> person = Visit.of(ctx).person();
        if (person.isPresent()) {
            joined.filter(found -> form.isGood()).ifPresent(found -> join(form, found, person.get()));
        } else {
            NewPerson newPerson = NewPerson.read(form);
            joined.filter(found -> form.isGood()).ifPresent(found -> signUp(ctx, form, found, newPerson));
        }
        if (form.isGood()) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "classroom/join", Map.of("form", form));
        }
    }

    private void join(Form form, SchoolClass joined, Person person) {
        try {
            joinClass.join(joined, person);
        } catch (ClassClosed e) {
            JoinClass.refuseClosed(form, joined);
        }
    }

    private void signUp(Context ctx, Form form, SchoolClass joined, NewPerson newPerson) {
        try {
            sessions.signIn(ctx, joinClass.signUp(joined, newPerson).id());
        } catch (EmailTaken e) {
            NewPerson.refuseTaken(form);
        } catch (ClassClosed e) {
            JoinClass.refuseClosed(form, joined);
        }
    }
}
