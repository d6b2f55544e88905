package argmax.web.classroom;

import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who is in a class. */
public final class RosterRoutes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private final Pages pages;
    private final ClassStore classes;
    private final ClassGuard guard;

    public RosterRoutes(Pages pages, ClassStore classes, ClassGuard guard) {
        this.pages = pages;
        this.classes = classes;
        this.guard = guard;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/roster", this::show);
        routes.get("/classes/{id}/roster/{person}/remove", this::askToRemove);
        routes.post("/classes/{id}/roster/{person}/remove", this::remove);
    }

    private void show(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        List<Row> rows = classes.members(shown.id()).stream()
                .map(member -> Row.of(member, shown.timeZone()))
                .toList();
        pages.show(ctx, "classroom/roster", Map.of("schoolClass", shown, "rows", rows));
    }

    private void askToRemove(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        pages.show(ctx, "classroom/remove", Map.of("schoolClass", shown, "person", requireMember(ctx, shown).person()));
    }

    private void remove(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        classes.removeLearner(shown.id(), requireMember(ctx, shown).person().id());
        ctx.redirect("/classes/%d/roster".formatted(shown.id()), HttpStatus.SEE_OTHER);
    }

    private Member requireMember(Context ctx, SchoolClass shown) {
        long id = PathId.of(ctx, "person");
        return classes.members(shown.id()).stream()
                .filter(member -> member.person().id() == id)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
    }

    /** A line of the roster; the day is that of the class's time zone. */
    public record Row(long id, String name, String email, String joined) {
        static Row of(Member member, ZoneId zone) {
            return new Row(
                    member.person().id(),
                    member.person().name(),
                    member.person().email(),
                    DAY.format(member.joinedAt().atZone(zone)));
        }
    }
}
