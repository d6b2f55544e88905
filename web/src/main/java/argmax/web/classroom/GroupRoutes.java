package argmax.web.classroom;

import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The groups of a class. */
public final class GroupRoutes {
    private final Pages pages;
    private final RosterStore roster;
    private final GroupStore groups;
    private final EditGroup editGroup;
    private final ClassGuard guard;

    public GroupRoutes(Pages pages, Jdbi jdbi, ClassGuard guard) {
        this.pages = pages;
        this.roster = new RosterStore(jdbi);
        this.groups = new GroupStore(jdbi);
        this.editGroup = new EditGroup(jdbi);
        this.guard = guard;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/groups", ctx ->
                pages.show(ctx, "classroom/groups", model(guard.require(ctx), Form.blank(Map.of("name", "")))));
        routes.post("/classes/{id}/groups", this::make);
        routes.get("/classes/{id}/groups/{group}", this::show);
        routes.post("/classes/{id}/groups/{group}", this::save);
        routes.get("/classes/{id}/groups/{group}/delete", this::askToDelete);
        routes.post("/classes/{id}/groups/{group}/delete", this::delete);
    }

    private Map<String, Object> model(SchoolClass shown, Form form) {
        return Map.of("schoolClass", shown, "form", form, "groups", groups.of(shown.id()));
    }

    private void make(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        Form form = Form.read(ctx);
        Optional<Long> made = editGroup.make(shown.id(), form);
        if (made.isPresent()) {
            ctx.redirect("/classes/%d/groups/%d".formatted(shown.id(), made.get()), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "classroom/groups", model(shown, form));
        }
    }

    private void show(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        ClassGroup group = require(ctx, shown);
        Form form = Form.blank(Map.of("name", group.name()));
        pages.show(ctx, "classroom/group", model(shown, group, form, new HashSet<>(group.entryIds())));
    }

    private Map<String, Object> model(SchoolClass shown, ClassGroup group, Form form, Set<Long> ticked) {
        return Map.of("schoolClass", shown, "group", group, "form", form, "entries", roster.of(shown.id()), "ticked", ticked);
    }

    private void save(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        ClassGroup group = require(ctx, shown);
        Form form = Form.read(ctx);
        Set<Long> ticked = ctx.formParams("entry").stream()
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        if (editGroup.save(group, form, ticked)) {
            ctx.redirect("/classes/%d/groups".formatted(shown.id()), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "classroom/group", model(shown, group, form, ticked));
        }
    }

    private void askToDelete(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        pages.show(ctx, "classroom/delete-group", Map.of("schoolClass", shown, "group", require(ctx, shown)));
    }

    private void delete(Context ctx) {
        SchoolClass shown = guard.requireNames(ctx);
        groups.delete(require(ctx, shown));
        ctx.redirect("/classes/%d/groups".formatted(shown.id()), HttpStatus.SEE_OTHER);
    }

    private ClassGroup require(Context ctx, SchoolClass shown) {
        long id = PathId.of(ctx, "group");
        return groups.of(shown.id()).stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
    }
}
