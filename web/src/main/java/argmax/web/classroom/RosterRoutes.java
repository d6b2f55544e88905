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
import java.util.Objects;

/** Who is in a class. */
public final class RosterRoutes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String HIDDEN = "hidden";
    private final Pages pages;
    private final ClassStore classes;
    private final ClassGuard guard;
    private final ClassNames classNames;

    public RosterRoutes(Pages pages, ClassStore classes, ClassGuard guard, ClassNames classNames) {
        this.pages = pages;
        this.classes = classes;
        this.guard = guard;
        this.classNames = classNames;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/roster", this::show);
        routes.get("/classes/{id}/roster/{person}/remove", this::askToRemove);
        routes.post("/classes/{id}/roster/{person}/remove", this::remove);
    }

    private void show(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        Names names = classNames.of(ctx, shown.id());
        List<Row> rows = names.inOrder(classes.members(shown.id()), member -> member.person().id()).stream()
                .map(member -> Row.of(member, names, shown.timeZone()))
                .toList();
        pages.show(ctx, "classroom/roster", Map.of("schoolClass", shown, "rows", rows));
    }

    private void askToRemove(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        Member member = requireMember(ctx, shown);
        Row row = Row.of(member, classNames.of(ctx, shown.id()), shown.timeZone());
        pages.show(ctx, "classroom/remove", Map.of("schoolClass", shown, "person", row));
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
        static Row of(Member member, Names names, ZoneId zone) {
            return new Row(
                    member.person().id(),
                    names.ofPerson(member.person().id()),
                    Objects.requireNonNullElse(names.unlessHidden(member.person().email()), HIDDEN),
                    DAY.format(member.joinedAt().atZone(zone)));
        }
    }
}
