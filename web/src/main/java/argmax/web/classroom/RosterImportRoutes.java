package argmax.web.classroom;

import argmax.web.http.Form;
import argmax.web.http.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Bringing a list into a roster. */
public final class RosterImportRoutes {
    private final Pages pages;
    private final ImportRoster importRoster;
    private final ClassGuard guard;

    public RosterImportRoutes(Pages pages, Jdbi jdbi, ClassGuard guard) {
        this.pages = pages;
        this.importRoster = new ImportRoster(jdbi);
        this.guard = guard;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/roster/import", ctx ->
                pages.show(ctx, "classroom/import", model(guard.requireNames(ctx), Form.blank(Map.of("text", "")))));
        routes.post("/classes/{id}/roster/import", this::preview);
        routes.post("/classes/{id}/roster/import/apply", this::apply);
    }

    private static Map<String, Object> model(SchoolClass shown, Form form) {
        return Map.of("schoolClass", shown, "form", form, "lines", RosterTable.MOST_LINES);
    }

    private void preview(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        try {
            byte[] list = SentList.read(ctx);
            show(ctx, HttpStatus.OK, shown, list, importRoster.preview(shown.id(), RosterFile.read(list)), "");
        } catch (InvalidRoster refused) {
            refuse(ctx, shown, refused);
        }
    }

    /** The list comes a second time, from a page that may be anybody's: it is read as if it were the first. */
    private void apply(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        try {
            byte[] list = SentList.read(ctx);
            RosterFile file = RosterFile.read(list);
            Optional<RosterPlan> applied = importRoster.apply(shown.id(), file, String.valueOf(ctx.formParam("fingerprint")));
            if (applied.isPresent()) {
                ctx.redirect("/classes/%d/roster?added=%d&changed=%d".formatted(
                        shown.id(), applied.get().added().size(), applied.get().changed().size()), HttpStatus.SEE_OTHER);
            } else {
                show(ctx, HttpStatus.CONFLICT, shown, list, importRoster.preview(shown.id(), file),
                        "The roster or the list changed since you looked, so nothing was applied."
                                + " This is what would change now.");
            }
        } catch (InvalidRoster refused) {
            refuse(ctx, shown, refused);
        }
    }

    private void show(Context ctx, HttpStatus status, SchoolClass shown, byte[] list, RosterPlan plan, String notice) {
        pages.show(ctx, status.getCode(), "classroom/import-preview", Map.of(
                "schoolClass", shown, "plan", plan, "notice", notice, "list", new String(list, StandardCharsets.UTF_8)));
    }

    private void refuse(Context ctx, SchoolClass shown, InvalidRoster refused) {
        Form form = Form.blank(Map.of("text", SentList.text(ctx)));
        form.problem("file", refused.words());
        pages.refuse(ctx, "classroom/import", model(shown, form));
    }
}
