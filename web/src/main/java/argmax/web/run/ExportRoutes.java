package argmax.web.run;

import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;

/** The files of a run that has ended, for whoever may see it. */
final class ExportRoutes {
    private final RunAccess access;
    private final KeptRuns keptRuns;

    ExportRoutes(RunAccess access, KeptRuns keptRuns) {
        this.access = access;
        this.keptRuns = keptRuns;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}/exports/{file}", this::file);
    }

    private void file(Context ctx) throws Exception {
        Kept kept = keptRuns.of(access.toRead(ctx)).orElseThrow(Problem.NOT_FOUND::exception);
        Export export = Exports.find(ctx.pathParam("file"))
                .filter(known -> known.obstacle().apply(kept).isEmpty())
                .orElseThrow(Problem.NOT_FOUND::exception);
        ctx.contentType(export.type());
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(Exports.fileName(export, kept)));
        export.writing().write(kept, ctx.outputStream());
    }
}
