package argmax.web.dashboard;

import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.Names;
import argmax.web.classroom.SchoolClass;
import argmax.web.http.Pages;
import argmax.web.run.LiveRuns;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** What a class's learners run just now, and what trains it. */
public final class LiveRoutes {
    private final LiveRuns live;
    private final ClassGuard guard;
    private final ClassNames classNames;
    private final Pages pages;

    public LiveRoutes(LiveRuns live, ClassGuard guard, ClassNames classNames, Pages pages) {
        this.live = live;
        this.guard = guard;
        this.classNames = classNames;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/live", this::page);
    }

    private void page(Context ctx) {
        SchoolClass schoolClass = guard.require(ctx);
        Names names = classNames.of(ctx, schoolClass.id());
        LiveView view = LiveView.of(schoolClass.id(), live.of(schoolClass.id()), names);
        pages.show(ctx, "dashboard/live", Map.of("schoolClass", schoolClass, "view", view));
    }
}
