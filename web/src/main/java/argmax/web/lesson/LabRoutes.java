package argmax.web.lesson;

import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.web.http.FigureJson;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** Labs: a page per state, and the same state as JSON for sliders on the move. */
public final class LabRoutes {
    private final LabPages labPages;
    private final FigureJson figures;

    public LabRoutes(LabPages labPages, FigureJson figures) {
        this.labPages = labPages;
        this.figures = figures;
    }

    public void register(RoutesConfig routes) {
        routes.get("/labs/{slug}", this::page);
    }

    private void page(Context ctx) {
        String name = ctx.pathParam("slug");
        boolean json = name.endsWith(".json");
        Lab lab = Labs.find(json ? name.substring(0, name.length() - ".json".length()) : name)
                .orElseThrow(Problem.NOT_FOUND::exception);
        if (json) {
            LabView view = labPages.view(lab, LabState.ofAddress(ctx));
            ctx.contentType("application/json").result(figures.lab(view.problems(), view.idle(), view.problems().isEmpty() ? view.figures() : List.of()));
        } else {
            labPages.show(ctx, lab);
        }
    }
}
