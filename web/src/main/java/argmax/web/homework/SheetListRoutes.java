package argmax.web.homework;

import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.homework.ChangeHomework.Preview;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;

/** For instructors: which sheets a class has and which it has not, and how many of the lowest don't count. */
final class SheetListRoutes {
    private static final String LOWEST = "drop-lowest";
    private final AssignDesk desk;
    private final AssignmentStore changes;
    private final RosterStore roster;
    private final ChangeHomework change;
    private final Pages pages;

    SheetListRoutes(AssignDesk desk, Jdbi jdbi, ChangeHomework change, Pages pages) {
        this.desk = desk;
        this.changes = new AssignmentStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.change = change;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/classes/{id}/homework", this::list);
        routes.post("/classes/{id}/homework/" + LOWEST, this::dropLowest);
    }

    private void list(Context ctx) {
        SchoolClass shown = desk.schoolClass(ctx);
        String lowest = Integer.toString(desk.store().dropLowest(shown.id()));
        pages.show(ctx, "homework/list", model(shown, Form.blank(Map.of(LOWEST, lowest))));
    }

    private Map<String, Object> model(SchoolClass shown, Form form) {
        HomeworkList list = HomeworkList.of(
                desk.coursework(),
                desk.store().ofClass(shown.id()),
                changes.handedIn(shown.id()),
                desk.store().outages(),
                roster.of(shown.id()).size(),
                new ClassTime(shown.timeZone()),
                desk.now());
        return Map.of("schoolClass", shown, "list", list, "form", form);
    }

    private void dropLowest(Context ctx) {
        SchoolClass shown = desk.schoolClass(ctx);
        Form form = Form.read(ctx);
        int most = HomeworkList.mostDropped(desk.coursework());
        OptionalInt lowest = Fields.wholeNumber(form, LOWEST, "The number of sheets that don’t count", true, 0, most);
        Agreement agreement = Agreement.read(form);
        if (lowest.isEmpty() || !form.isGood()) {
            pages.refuse(ctx, "homework/list", model(shown, form));
            return;
        }
        if (agreement.back()) {
            pages.show(ctx, "homework/list", model(shown, form));
            return;
        }
        String path = AssignDesk.listPath(shown);
        var outcome = change.dropLowest(shown, Visit.of(ctx).requirePerson(), lowest.getAsInt(), agreement.preview());
        if (outcome instanceof Preview preview) {
            agreement.ask(ctx, pages, preview, "Lowest sheets of " + shown.name(), path + "/" + LOWEST);
        } else {
            ctx.redirect(path, HttpStatus.SEE_OTHER);
        }
    }
}
