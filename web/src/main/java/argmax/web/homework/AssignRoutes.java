package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.SchoolClass;
import argmax.web.homework.AssignDesk.Asked;
import argmax.web.homework.ChangeHomework.Applied;
import argmax.web.homework.ChangeHomework.Preview;
import argmax.web.homework.ChangeHomework.Stale;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** For instructors: giving a class a sheet, changing its dates and rules, and taking it back. */
final class AssignRoutes {
    private static final String THERE =
            "The class has this sheet already: somebody assigned it since you opened this page.";
    private static final String CHANGED_MEANWHILE =
            "Somebody has changed this since you opened it, as the history says, so nothing was stored. Look at what you typed"
                    + " again, and save it once more.";
    private final AssignDesk desk;
    private final AssignmentStore changes;
    private final ChangeHomework change;
    private final Pages pages;

    AssignRoutes(AssignDesk desk, Jdbi jdbi, ChangeHomework change, Pages pages) {
        this.desk = desk;
        this.changes = new AssignmentStore(jdbi);
        this.change = change;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/classes/{id}/homework/{sheet}/assign", this::askToAssign);
        routes.post("/classes/{id}/homework/{sheet}/assign", this::assign);
        routes.get("/classes/{id}/homework/{assignment}", ctx -> {
            Asked asked = desk.asked(ctx);
            pages.show(ctx, "homework/assignment", editModel(asked, asked.fields().filled(asked.assignment()), ""));
        });
        routes.post("/classes/{id}/homework/{assignment}", this::change);
        routes.get("/classes/{id}/homework/{assignment}/withdraw", ctx ->
                pages.show(ctx, "homework/withdraw", withdrawModel(desk.asked(ctx))));
        routes.post("/classes/{id}/homework/{assignment}/withdraw", this::withdraw);
    }

    private void askToAssign(Context ctx) {
        SchoolClass shown = desk.schoolClass(ctx);
        AssignmentForm fields = fields(ctx, shown);
        Optional<Assignment> there = desk.store().ofClass(shown.id()).stream()
                .filter(other -> other.sheetId().equals(fields.sheet().id()))
                .findFirst();
        if (there.isPresent()) {
            ctx.redirect(AssignDesk.listPath(shown) + "/" + there.get().id(), HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, "homework/assign", model(shown, fields, fields.filled(fields.proposed(shown.id())), ""));
        }
    }

    private void assign(Context ctx) {
        SchoolClass shown = desk.schoolClass(ctx);
        AssignmentForm fields = fields(ctx, shown);
        Form form = Form.read(ctx);
        Optional<Assignment> read = fields.read(form, fields.proposed(shown.id()));
        if (read.isEmpty()) {
            pages.refuse(ctx, "homework/assign", model(shown, fields, form, ""));
        } else if (change.assign(read.get()).isPresent()) {
            ctx.redirect(AssignDesk.listPath(shown), HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, HttpStatus.CONFLICT.getCode(), "homework/assign", model(shown, fields, form, THERE));
        }
    }

    private AssignmentForm fields(Context ctx, SchoolClass shown) {
        Homework sheet = desk.sheet(ctx.pathParam("sheet"));
        return new AssignmentForm(sheet, new ClassTime(shown.timeZone()), desk.now());
    }

    private void change(Context ctx) {
        Asked asked = desk.asked(ctx);
        Form form = Form.read(ctx);
        String seen = form.text("seen", "What was seen", 0, Agreement.FINGERPRINT);
        Agreement agreement = Agreement.read(form);
        Optional<Assignment> after = asked.fields().read(form, asked.assignment());
        if (after.isEmpty()) {
            pages.refuse(ctx, "homework/assignment", editModel(asked, form, ""));
            return;
        }
        if (agreement.back()) {
            pages.show(ctx, "homework/assignment", editModel(asked, form, ""));
            return;
        }
        var outcome = change.change(
                asked.schoolClass(), Visit.of(ctx).requirePerson(), after.get(), asked.sheet(), seen, agreement.preview());
        switch (outcome) {
            case Applied _ -> ctx.redirect(asked.path() + "#history", HttpStatus.SEE_OTHER);
            case Preview preview -> agreement.ask(ctx, pages, preview, asked.title(), asked.path());
            case Stale _ -> pages.show(ctx, HttpStatus.CONFLICT.getCode(), "homework/assignment",
                    editModel(desk.asked(ctx), form, CHANGED_MEANWHILE));
        }
    }

    private void withdraw(Context ctx) {
        Asked asked = desk.asked(ctx);
        if (change.withdraw(asked.assignment())) {
            ctx.redirect(AssignDesk.listPath(asked.schoolClass()), HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, HttpStatus.CONFLICT.getCode(), "homework/withdraw", withdrawModel(asked));
        }
    }

    private Map<String, Object> withdrawModel(Asked asked) {
        return Map.of(
                "schoolClass", asked.schoolClass(),
                "path", asked.path(),
                "heading", asked.title(),
                "handedIn", handedIn(asked));
    }

    private int handedIn(Asked asked) {
        return changes.handedIn(asked.schoolClass().id()).getOrDefault(asked.assignment().id(), 0);
    }

    private static Map<String, Object> model(SchoolClass shown, AssignmentForm fields, Form form, String notice) {
        return Map.of(
                "schoolClass", shown,
                "sheet", fields.sheet(),
                "heading", AssignDesk.title(fields.sheet()),
                "now", fields.time().words(fields.now()),
                "form", form,
                "notice", notice);
    }

    private Map<String, Object> editModel(Asked asked, Form form, String notice) {
        Assignment assignment = asked.assignment();
        Map<String, Object> model = new HashMap<>(model(asked.schoolClass(), asked.fields(), form, notice));
        model.put("assignment", assignment);
        model.put("seen", ChangeHomework.fingerprint(assignment));
        model.put("handedIn", handedIn(asked));
        model.put("warnings", Warnings.of(assignment, desk.store().outages(), asked.time()));
        model.put("history", new History(asked.sheet(), asked.time())
                .of(changes.changes(assignment.id()), changes.adjusted(assignment.id())));
        return model;
    }
}
