package argmax.web.dashboard;

import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.GivenAnswers;
import argmax.web.homework.HomeworkStore;
import argmax.web.http.Pages;
import argmax.web.lesson.OpeningStore;
import argmax.web.lesson.Predictions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What an instructor sees of a class. */
public final class DashboardRoutes {
    /** From this many learners on the map shows units first, or it would be too much to look at. */
    private static final int LARGE = 60;

    private final Snapshots snapshots;
    private final DashboardStore store;
    private final HomeworkStore homework;
    private final OpeningStore openings;
    private final Predictions predictions;
    private final GivenAnswers given;
    private final ClassGuard guard;
    private final ClassNames classNames;
    private final Pages pages;

    public DashboardRoutes(
            Snapshots snapshots, Jdbi jdbi, InstantSource time, ClassGuard guard, ClassNames classNames, Pages pages) {
        this.snapshots = snapshots;
        this.store = new DashboardStore(jdbi);
        this.homework = new HomeworkStore(jdbi);
        this.openings = new OpeningStore(jdbi, time);
        this.predictions = new Predictions(jdbi, time);
        this.given = new GivenAnswers(jdbi);
        this.guard = guard;
        this.classNames = classNames;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}", ctx -> show(ctx, "class", snapshot -> overview(snapshot, ctx.queryParam("unit"))));
        routes.get("/classes/{id}/items", ctx -> show(ctx, "items", snapshot -> items(snapshot, ctx.queryParam("sort"))));
        routes.get("/classes/{id}/items/mistakes", ctx -> show(ctx, "mistakes", snapshot -> MistakesView.of(snapshot, given)));
        routes.get("/classes/{id}/items/time", ctx -> show(ctx, "time", snapshot -> TimeView.of(snapshot, events(snapshot))));
        routes.get("/classes/{id}/items/forecasts", ctx -> show(ctx, "forecasts", this::forecasts));
    }

    private void show(Context ctx, String template, Function<Snapshot, Object> view) {
        SchoolClass schoolClass = guard.require(ctx);
        Object shown = view.apply(snapshots.of(schoolClass, classNames.of(ctx, schoolClass.id())));
        pages.show(ctx, "dashboard/" + template, Map.of("schoolClass", schoolClass, "view", shown));
    }

    private Overview overview(Snapshot snapshot, @Nullable String unit) {
        return Overview.of(snapshot, store.active(snapshot.schoolClass().id()), unfolded(unit, snapshot.learners().size()));
    }

    /** A unit's number, {@code all} or {@code none}; whatever else an address says is as if it said nothing. */
    private static IntPredicate unfolded(@Nullable String unit, int learners) {
        return switch (unit) {
            case "all" -> _ -> true;
            case "none" -> _ -> false;
            case String number when number.matches("[0-9]{1,3}") -> which -> which == Integer.parseInt(number);
            case null, default -> _ -> learners < LARGE;
        };
    }

    private ItemsView items(Snapshot snapshot, @Nullable String sort) {
        List<Item> items = Item.all(snapshot, homework.ofClass(snapshot.schoolClass().id()));
        return ItemsView.of(items, Responses.of(snapshot, events(snapshot), items), sort);
    }

    private ForecastsView forecasts(Snapshot snapshot) {
        return ForecastsView.of(
                snapshot, given, predictions.ofClass(snapshot.course(), snapshot.schoolClass().id()));
    }

    private Events events(Snapshot snapshot) {
        return Events.of(snapshot, openings.ofClass(snapshot.schoolClass().id()));
    }
}
