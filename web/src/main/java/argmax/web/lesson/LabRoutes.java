package argmax.web.lesson;

import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.Labs;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Labs: a page per state, and the same state as JSON for sliders on the move. */
public final class LabRoutes {
    private static final String JSON = ".json";

    /** Names the page that asks, so that of two of its requests the older one need not be answered. */
    private static final String PAGE = "Lab-Page";

    private final LabPages labPages;
    private final Redraws redraws;

    public LabRoutes(LabPages labPages, Redraws redraws) {
        this.labPages = labPages;
        this.redraws = redraws;
    }

    public void register(RoutesConfig routes) {
        routes.get("/labs/{slug}", this::lab);
    }

    private void lab(Context ctx) {
        String name = ctx.pathParam("slug");
        if (name.endsWith(JSON)) {
            redraw(ctx, lab(name.substring(0, name.length() - JSON.length())));
        } else {
            labPages.show(ctx, lab(name));
        }
    }

    private void redraw(Context ctx, Lab lab) {
        String page = ctx.header(PAGE);
        redraws.json(lab, LabState.of(ctx.queryParamMap()), page == null ? "" : page)
                .ifPresentOrElse(
                        json -> ctx.contentType("application/json").result(json), () -> ctx.status(HttpStatus.NO_CONTENT));
    }

    private static Lab lab(String slug) {
        return Labs.find(slug).orElseThrow(Problem.NOT_FOUND::exception);
    }
}
