package argmax.web.run;

import argmax.engine.InvalidValue;
import argmax.engine.run.RunSpec;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.Labs;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.LabPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** The button of a lab that trains: its state becomes a run. */
final class LabRunRoutes {
    private final Runs runs;
    private final LabPages labPages;

    LabRunRoutes(Runs runs, LabPages labPages) {
        this.runs = runs;
        this.labPages = labPages;
    }

    void register(RoutesConfig routes) {
        routes.post("/labs/{slug}/runs", this::start);
    }

    private void start(Context ctx) {
        Lab lab = Labs.find(ctx.pathParam("slug")).orElseThrow(Problem.NOT_FOUND::exception);
        LabState state = LabState.of(ctx.formParamMap());
        try {
            Values values = Values.read(lab.controls(), state.raw());
            RunSpec spec = lab.training(values, state.seed()).orElseThrow(Problem.NOT_FOUND::exception);
            Visit visit = Visit.of(ctx);
            String id = runs.start(new NewRun(
                    lab.title(),
                    visit.person().map(Person::id).orElse(null),
                    visit.sessionId(),
                    "/labs/" + lab.slug() + state.query(lab, values),
                    spec));
            ctx.redirect("/runs/" + id, HttpStatus.SEE_OTHER);
        } catch (InvalidAnswer refused) {
            labPages.refuse(ctx, lab, state, refused.problems());
        } catch (InvalidValue refused) {
            labPages.refuse(ctx, lab, state, Map.of(refused.field(), refused.getMessage()));
        }
    }
}
