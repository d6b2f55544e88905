package argmax.web.run;

import argmax.engine.run.Receipt;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What owners do with a run of theirs: name it, delete it, run it again. */
final class KeepRoutes {
    private static final int LONGEST_TITLE = 80;
    private final Jdbi jdbi;
    private final RunListStore store;
    private final RunAccess access;
    private final RunPurpose purpose;
    private final Runs runs;
    private final Pages pages;

    KeepRoutes(Jdbi jdbi, RunAccess access, RunPurpose purpose, Runs runs, Pages pages) {
        this.jdbi = jdbi;
        this.store = new RunListStore(jdbi);
        this.access = access;
        this.purpose = purpose;
        this.runs = runs;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}/name", this::askForName);
        routes.post("/runs/{id}/name", this::name);
        routes.get("/runs/{id}/delete", this::askToDelete);
        routes.post("/runs/{id}/delete", this::delete);
        routes.post("/runs/{id}/replay", this::replay);
    }

    private void askForName(Context ctx) {
        Run run = access.toChange(ctx);
        pages.show(ctx, "run/name", Map.of("run", run, "form", Form.blank(Map.of("title", run.title()))));
    }

    private void name(Context ctx) {
        Run run = access.toChange(ctx);
        Form form = Form.read(ctx);
        String title = form.text("title", "Name", 1, LONGEST_TITLE);
        if (form.isGood()) {
            store.name(run.id(), title);
            ctx.redirect("/runs/" + run.id(), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "run/name", Map.of("run", run, "form", form));
        }
    }

    private void askToDelete(Context ctx) {
        Run run = access.toChange(ctx);
        String obstacle = jdbi.withHandle(handle -> obstacle(handle, run)).orElse("");
        pages.show(ctx, "run/delete", Map.of("run", run, "obstacle", obstacle));
    }

    private void delete(Context ctx) {
        Run run = access.toChange(ctx);
        Optional<String> obstacle = jdbi.inTransaction(handle -> {
            Optional<String> found = obstacle(handle, run);
            if (found.isEmpty()) {
                store.delete(handle, run.id());
            }
            return found;
        });
        if (obstacle.isEmpty()) {
            ctx.redirect("/runs", HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, HttpStatus.CONFLICT.getCode(), "run/delete", Map.of("run", run, "obstacle", obstacle.get()));
        }
    }

    /** Why a run stays. A run that has ended never begins again, and an attempt is written together with its run, if at all. */
    private Optional<String> obstacle(Handle handle, Run run) {
        if (!run.state().ended()) {
            return Optional.of("It is still under way. Stop it first, or wait until it has ended.");
        }
        return purpose.needs(handle, run.id())
                ? Optional.of("An attempt at the exercise rests on it, and what an attempt was graded with stays, so that the"
                        + " grade can be understood and computed again.")
                : Optional.empty();
    }

    private void replay(Context ctx) {
        Run run = access.toChange(ctx);
        Receipt receipt = run.outcome().flatMap(Receipt::of).orElseThrow(Problem.NOT_FOUND::exception);
        String again = runs.start(new NewRun(
                run.title(), run.personId(), Visit.of(ctx).sessionId(), run.origin(), receipt.spec(), run.id()));
        ctx.redirect("/runs/" + again, HttpStatus.SEE_OTHER);
    }
}
