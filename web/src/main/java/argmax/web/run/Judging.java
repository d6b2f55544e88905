package argmax.web.run;

import argmax.engine.run.RunSpec;
import argmax.engine.run.SpecDifference;
import argmax.engine.run.TrainSpec;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.run.ThresholdLab;
import argmax.web.http.FigureJson;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.LabPages;
import argmax.web.lesson.LabView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run's page offers to judge a training by: a threshold to move, and other runs to compare it with. */
final class Judging {
    private static final int MOST_OTHERS = 20;
    private static final int MOST_TOLD = 3;

    private final CompareStore store;
    private final RunAccess access;

    Judging(CompareStore store, RunAccess access) {
        this.store = store;
        this.access = access;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}/threshold.json", this::figures);
    }

    /** A run that this one can be compared with. */
    public record Other(String id, String label) {}

    /** What the page has beside the run itself: {@code threshold}, missing where there is none, and {@code others}. */
    Map<String, Object> beside(Context ctx, Run run) {
        Map<String, Object> model = new HashMap<>();
        threshold(ctx, run).ifPresent(lab -> model.put("threshold", lab));
        model.put("others", run.state().ended() ? others(run, access.hidesNames(Visit.of(ctx), run)) : List.of());
        return model;
    }

    /** 422 where the address puts the threshold where it can't be. */
    int status(Map<String, Object> model) {
        return model.get("threshold") instanceof LabView lab && !lab.problems().isEmpty() ? 422 : 200;
    }

    /** The same state as JSON for a slider on the move. */
    private void figures(Context ctx) {
        LabView lab = threshold(ctx, access.toRead(ctx)).orElseThrow(Problem.NOT_FOUND::exception);
        ctx.contentType("application/json")
                .result(new FigureJson().lab(lab.problems(), lab.idle(), lab.problems().isEmpty() ? lab.figures() : List.of()));
    }

    private static Optional<LabView> threshold(Context ctx, Run run) {
        String address = "/runs/" + run.id();
        return run.outcome()
                .flatMap(ThresholdLab::of)
                .map(lab -> LabPages.view(lab, LabState.of(ctx.queryParamMap()), address, address + "/threshold.json"));
    }

    /** Of the same lab or exercise, or of the same data set. */
    private List<Other> others(Run run, boolean sources) {
        if (!(run.specification() instanceof TrainSpec spec)) {
            return List.of();
        }
        return store.besides(run, sources).stream()
                .filter(other -> near(run, spec, other))
                .limit(MOST_OTHERS)
                .map(other -> new Other(other.id(), label(other, spec, other.specification())))
                .toList();
    }

    private static boolean near(Run run, TrainSpec spec, CompareStore.Other other) {
        return other.specification() instanceof TrainSpec theirs
                && theirs.classifies() == spec.classifies()
                && (theirs.data().set().equals(spec.data().set())
                        || StartRun.place(other.origin()).equals(StartRun.place(run.origin())));
    }

    /** Title and time, which repeat themselves, then what tells one run from the others. */
    private static String label(CompareStore.Other other, RunSpec ours, RunSpec theirs) {
        List<SpecDifference> differences = SpecDifference.between(ours, theirs);
        String told = differences.stream()
                .limit(MOST_TOLD)
                .map(difference -> difference.name() + " " + RunWords.shortened(difference.second()))
                .collect(Collectors.joining(", "));
        return "%s, %s: %s%s"
                .formatted(
                        other.title(),
                        RunWords.moment(other.createdAt()),
                        differences.isEmpty() ? "the same specification" : told,
                        differences.size() > MOST_TOLD ? " and more" : "");
    }
}
