package argmax.web.run;

import argmax.web.http.FigureJson;
import argmax.web.http.Pages;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The page of a run, and the stop button. */
final class RunRoutes {
    private final Jdbi jdbi;
    private final RunStore runs;
    private final RunAccess access;
    private final RunPages runPages;
    private final KeptRuns keptRuns;
    private final EndRun endRun;
    private final RunStream stream;
    private final Judging judging;
    private final Pages pages;

    RunRoutes(
            Jdbi jdbi,
            RunStore runs,
            RunAccess access,
            RunPages runPages,
            KeptRuns keptRuns,
            EndRun endRun,
            RunStream stream,
            Judging judging,
            Pages pages) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.access = access;
        this.runPages = runPages;
        this.keptRuns = keptRuns;
        this.endRun = endRun;
        this.stream = stream;
        this.judging = judging;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}", this::page);
        routes.post("/runs/{id}/stop", this::stop);
        routes.get("/runs/{id}/events.json", this::events);
        routes.get("/runs/{id}/figures.json", this::figures);
        routes.get("/runs/{id}/events", ctx -> stream.send(ctx, access.toRead(ctx)));
    }

    private void page(Context ctx) {
        Run run = access.toRead(ctx);
        boolean own = access.owns(Visit.of(ctx), run);
        Map<String, Object> model = new HashMap<>(judging.beside(ctx, run));
        model.put("run", runPages.view(run, own, FrameRoutes.epoch(ctx, "epoch")));
        model.put("kept", keptRuns.view(run, own));
        pages.show(ctx, judging.status(model), "run/run", model);
    }

    /** What the page shows of the log by now, for scripts that can't draw it from the events alone. */
    private void figures(Context ctx) {
        Run run = access.toRead(ctx);
        ctx.contentType("application/json").result(new FigureJson().json(runPages.figures(run)));
    }

    private void stop(Context ctx) {
        Run run = access.toChange(ctx);
        jdbi.useTransaction(handle -> {
            if (run.state() == Run.State.QUEUED) {
                endRun.beforeStart(handle, run.id());
            } else {
                runs.requestStop(handle, run.id());
            }
        });
        ctx.redirect("/runs/" + run.id(), HttpStatus.SEE_OTHER);
    }

    /** The log as one answer, for pages that can't hold a stream. */
    private void events(Context ctx) {
        Run run = access.toRead(ctx);
        List<RunEvent> events = runs.events(run.id(), RunStream.after(ctx));
        String array = events.stream()
                .map(event -> "{\"seq\":%d,\"kind\":\"%s\",\"body\":%s}".formatted(event.seq(), event.kind(), event.body()))
                .collect(Collectors.joining(",", "[", "]"));
        ctx.contentType("application/json")
                .result("{\"state\":\"%s\",\"events\":%s}".formatted(RunWords.code(run.state()), array));
    }
}
