package argmax.web.account;

import argmax.web.http.ClientAddress;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Sessions;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** A person's own page. */
public final class AccountRoutes {
    private final Pages pages;
    private final Sessions sessions;
    private final ChangePassword changePassword;
    private final ClientAddress addresses;
    private final LongFunction<List<String>> classNames;

    /** @param classNames the names of a person's classes, by the person's id; classes are a room that this one doesn't know */
    public AccountRoutes(
            Pages pages,
            Sessions sessions,
            ChangePassword changePassword,
            ClientAddress addresses,
            LongFunction<List<String>> classNames) {
        this.pages = pages;
        this.sessions = sessions;
        this.changePassword = changePassword;
        this.addresses = addresses;
        this.classNames = classNames;
    }

    public void register(RoutesConfig routes) {
        routes.get("/account", ctx -> {
            Person person = Visit.of(ctx).requirePerson();
            pages.show(ctx, "account/account", model(person, Form.blank(Map.of()), "password".equals(ctx.queryParam("changed"))));
        });
        routes.post("/account/password", this::changePassword);
    }

    private void changePassword(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        Form form = Form.read(ctx);
        if (changePassword.change(person, form, addresses.of(ctx))) {
            sessions.endOthers(ctx, person.id());
            ctx.redirect("/account?changed=password", HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "account/account", model(person, form, false));
        }
    }

    private Map<String, Object> model(Person person, Form form, boolean changed) {
        return Map.of("form", form, "classes", classNames.apply(person.id()), "changed", changed);
    }
}
