package argmax.web.privacy;

import argmax.web.exercise.Task;
import argmax.web.http.ClientAddress;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Sessions;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;

/** What is stored and who sees it, all of it as a file, and the end of an account. */
public final class PrivacyRoutes {
    private final PersonalDataStore store;
    private final Predicate<Task> told;
    private final DeleteAccount deleteAccount;
    private final ClientAddress addresses;
    private final Sessions sessions;
    private final InstantSource time;
    private final Pages pages;

    /** @param told whether the learner may see the verdicts on a task of homework by now */
    public PrivacyRoutes(
            Jdbi jdbi,
            Predicate<Task> told,
            DeleteAccount deleteAccount,
            ClientAddress addresses,
            Sessions sessions,
            InstantSource time,
            Pages pages) {
        this.store = new PersonalDataStore(jdbi);
        this.told = told;
        this.deleteAccount = deleteAccount;
        this.addresses = addresses;
        this.sessions = sessions;
        this.time = time;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/privacy", ctx ->
                pages.show(ctx, "privacy/privacy", Map.of("deleted", "deleted".equals(ctx.queryParam("account")))));
        routes.get("/account/data", this::data);
        routes.get("/account/delete", ctx -> {
            Person person = Visit.of(ctx).requirePerson();
            show(ctx, HttpStatus.OK, person, Form.blank(Map.of()));
        });
        routes.post("/account/delete", this::delete);
    }

    private void data(Context ctx) throws IOException {
        Person person = Visit.of(ctx).requirePerson();
        Instant now = time.instant();
        ctx.contentType("application/zip");
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"argmax-data-%s.zip\""
                .formatted(now.atZone(ZoneOffset.UTC).toLocalDate()));
        new DataZip(store, told, person, ctx.outputStream()).write(now);
    }

    private void delete(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        Form form = Form.read(ctx);
        if (!deleteAccount.look(person).isPossible()) {
            show(ctx, HttpStatus.CONFLICT, person, form);
        } else if (!deleteAccount.confirmed(person, form, addresses.of(ctx))) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, person, form);
        } else if (!deleteAccount.delete(person)) {
            show(ctx, HttpStatus.CONFLICT, person, form);
        } else {
            sessions.signOut(ctx);
            ctx.redirect("/privacy?account=deleted", HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context ctx, HttpStatus status, Person person, Form form) {
        pages.show(ctx, status.getCode(), "privacy/delete", Map.of("leaving", deleteAccount.look(person), "form", form));
    }
}
