package argmax.web.classroom;

import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** One entry of a roster: made, changed and removed by hand. */
public final class EntryRoutes {
    private final Pages pages;
    private final ClassStore classes;
    private final RosterStore roster;
    private final EditEntry editEntry;
    private final ClassGuard guard;

    public EntryRoutes(Pages pages, Jdbi jdbi, ClassGuard guard) {
        this.pages = pages;
        this.classes = new ClassStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.editEntry = new EditEntry(jdbi);
        this.guard = guard;
    }

    /** After the import's routes, whose {@code import} would be taken for an entry. */
    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/roster/new", ctx -> show(ctx, One.expected(guard.requireNames(ctx))));
        routes.post("/classes/{id}/roster/new", ctx -> save(ctx, One.expected(guard.requireNames(ctx))));
        routes.get("/classes/{id}/roster/{entry}", ctx -> show(ctx, require(ctx)));
        routes.post("/classes/{id}/roster/{entry}", ctx -> save(ctx, require(ctx)));
        routes.get("/classes/{id}/roster/{entry}/remove", ctx -> pages.show(ctx, "classroom/remove", require(ctx).model()));
        routes.post("/classes/{id}/roster/{entry}/remove", this::remove);
    }

    /** An entry, stored or not yet, and its class. */
    private record One(SchoolClass schoolClass, RosterEntry entry) {
        static One expected(SchoolClass schoolClass) {
            return new One(schoolClass, new RosterEntry(0, schoolClass.id(), null, null, null, null, "", ""));
        }

        Map<String, Object> model() {
            return Map.of("schoolClass", schoolClass, "entry", entry);
        }

        Map<String, Object> model(Form form) {
            return Map.of("schoolClass", schoolClass, "entry", entry, "form", form);
        }
    }

    private One require(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        return new One(shown, roster.find(shown.id(), PathId.of(ctx, "entry")).orElseThrow(Problem.NOT_FOUND::exception));
    }

    private void show(Context ctx, One shown) {
        pages.show(ctx, "classroom/entry", shown.model(EditEntry.form(shown.entry())));
    }

    private void save(Context ctx, One shown) {
        Form form = Form.read(ctx);
        if (editEntry.save(shown.entry(), form)) {
            ctx.redirect("/classes/%d/roster".formatted(shown.schoolClass().id()), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "classroom/entry", shown.model(form));
        }
    }

    private void remove(Context ctx) {
        One removed = require(ctx);
        classes.remove(removed.entry());
        ctx.redirect("/classes/%d/roster".formatted(removed.schoolClass().id()), HttpStatus.SEE_OTHER);
    }
}
