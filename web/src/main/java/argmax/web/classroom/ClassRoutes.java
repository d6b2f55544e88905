package argmax.web.classroom;

import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An instructor's classes: opened, closed and opened again, with their codes; an administrator's are all. */
public final class ClassRoutes {
    private final Pages pages;
    private final ClassStore classes;
    private final OpenClass openClass;
    private final ClassGuard guard;
    private final Supplier<String> baseUrl;

    /** @param baseUrl gives the server's address without a slash at its end, for links that are handed to others */
    public ClassRoutes(Pages pages, ClassStore classes, OpenClass openClass, ClassGuard guard, Supplier<String> baseUrl) {
        this.pages = pages;
        this.classes = classes;
        this.openClass = openClass;
        this.guard = guard;
        this.baseUrl = baseUrl;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes", ctx -> {
            Person instructor = Visit.of(ctx).requireInstructor();
            pages.show(ctx, "classroom/classes", model(instructor, Form.blank(Map.of("time-zone", "UTC"))));
        });
        routes.post("/classes", this::open);
        routes.post("/classes/{id}/code", ctx -> {
            openClass.changeCode(guard.require(ctx));
            ctx.redirect("/classes", HttpStatus.SEE_OTHER);
        });
        routes.get("/classes/{id}/close", ctx ->
                pages.show(ctx, "classroom/close", Map.of("schoolClass", guard.require(ctx))));
        routes.post("/classes/{id}/close", ctx -> {
            openClass.close(guard.require(ctx));
            ctx.redirect("/classes", HttpStatus.SEE_OTHER);
        });
        routes.post("/classes/{id}/reopen", ctx -> {
            classes.reopen(guard.require(ctx).id());
            ctx.redirect("/classes", HttpStatus.SEE_OTHER);
        });
    }

    private void open(Context ctx) {
        Person instructor = Visit.of(ctx).requireInstructor();
        Form form = Form.read(ctx);
        if (openClass.open(instructor, form)) {
            ctx.redirect("/classes", HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "classroom/classes", model(instructor, form));
        }
    }

    private Map<String, Object> model(Person instructor, Form form) {
        List<SchoolClass> shown =
                instructor.role() == Role.ADMIN ? classes.all() : classes.ofInstructor(instructor.id());
        return Map.of("form", form, "classes", shown, "baseUrl", baseUrl.get());
    }
}
