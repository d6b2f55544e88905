package argmax.web.account;

import argmax.web.http.ClientAddress;
import argmax.web.http.Form;
import argmax.web.http.LocalPath;
import argmax.web.http.Pages;
import argmax.web.http.Sessions;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Signing in and out. */
public final class SignInRoutes {
    private final Pages pages;
    private final Sessions sessions;
    private final SignIn signIn;
    private final ClientAddress addresses;

    public SignInRoutes(Pages pages, Sessions sessions, SignIn signIn, ClientAddress addresses) {
        this.pages = pages;
        this.sessions = sessions;
        this.signIn = signIn;
        this.addresses = addresses;
    }

    public void register(RoutesConfig routes) {
        routes.get("/sign-in", this::show);
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", ctx -> {
            sessions.signOut(ctx);
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        });
    }

    private void show(Context ctx) {
        String then = LocalPath.orHome(ctx.queryParam("then"));
        if (Visit.of(ctx).person().isPresent()) {
            ctx.redirect(then, HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, "account/sign-in", Map.of("form", Form.blank(Map.of()), "then", then));
        }
    }

    private void signIn(Context ctx) {
        Form form = Form.read(ctx);
        String email = form.email("email");
        String password = form.secret("password", "Password", 1, 1000);
        String then = LocalPath.orHome(ctx.formParam("then"));
        if (!form.isGood()) {
            refuse(ctx, 422, form, then);
            return;
        }
        switch (signIn.attempt(email, password, addresses.of(ctx))) {
            case SignIn.Known(var person) -> {
                sessions.signIn(ctx, person.id());
                ctx.redirect(then, HttpStatus.SEE_OTHER);
            }
            case SignIn.Wrong() -> {
                form.problem("email", "No account has this e-mail address and password.");
                refuse(ctx, 422, form, then);
            }
            case SignIn.Limited limited -> {
                form.problem("email", limited.message());
                ctx.header(Header.RETRY_AFTER, Long.toString(limited.remaining().toSeconds() + 1));
                refuse(ctx, 429, form, then);
            }
        }
    }

    private void refuse(Context ctx, int status, Form form, String then) {
        pages.show(ctx, status, "account/sign-in", Map.of("form", form, "then", then));
    }
}
