package argmax.web.run;

import argmax.engine.run.Refits;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.SideBySide;
import argmax.engine.run.Study;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Overlay;
import argmax.web.http.Pages;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two runs laid over each other. */
final class CompareRoutes {
    private final RunStore runs;
    private final RunAccess access;
    private final Pages pages;

    CompareRoutes(RunStore runs, RunAccess access, Pages pages) {
        this.runs = runs;
        this.access = access;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs/{id}/compare", this::choose);
        routes.get("/runs/{id}/compare/{other}", this::page);
    }

    /** Where the menu of a run's page leads. */
    private void choose(Context ctx) {
        Run run = access.toRead(ctx);
        String wanted = Optional.ofNullable(ctx.queryParam("other")).orElseThrow(Problem.NOT_FOUND::exception);
        Run other = access.toRead(ctx, wanted);
        ctx.redirect("/runs/%s/compare/%s".formatted(run.id(), other.id()), HttpStatus.SEE_OTHER);
    }

    private void page(Context ctx) {
        Run first = access.toRead(ctx);
        Run second = access.toRead(ctx, ctx.pathParam("other"));
        CompareView view = view(first, second);
        pages.show(ctx, view.problem().isEmpty() ? 200 : 422, "run/compare", Map.of("compare", view));
    }

    private CompareView view(Run first, Run second) {
        List<CompareView.Side> sides = List.of(side("A", first), side("B", second));
        RunSpec one = first.specification();
        RunSpec other = second.specification();
        if (first.id().equals(second.id())) {
            return CompareView.refused(sides, "Both are the same run. Choose another one to compare it with.");
        }
        if (!(one instanceof TrainSpec ours) || !(other instanceof TrainSpec theirs)) {
            return CompareView.refused(
                    sides,
                    "A is %s and B is %s. Only two runs that train one model each have curves to be laid over each other."
                            .formatted(kind(one), kind(other)));
        }
        if (ours.classifies() != theirs.classifies()) {
            return CompareView.refused(
                    sides,
                    "%s tells classes apart and %s predicts numbers, so that their losses and scores mean different things."
                            .formatted(ours.classifies() ? "A" : "B", ours.classifies() ? "B" : "A"));
        }
        return view(sides, overlaid("A", first, ours), overlaid("B", second, theirs));
    }

    private static CompareView view(List<CompareView.Side> sides, Overlay.Run first, Overlay.Run second) {
        SideBySide beside = SideBySide.of(
                new SideBySide.Side("A", first.spec(), first.ended()), new SideBySide.Side("B", second.spec(), second.ended()));
        Overlay overlay = new Overlay(first, second, beside.paired());
        return new CompareView(
                sides, "", alike(beside, first, second), beside.differences(), overlay.results(), overlay.figures());
    }

    private static List<String> alike(SideBySide beside, Overlay.Run first, Overlay.Run second) {
        List<String> alike = new ArrayList<>();
        alike.add(beside.sameData()
                ? "Both have the same rows."
                : "They have different rows: scores may differ for that reason alone.");
        alike.add(beside.sameSplit()
                ? "The same rows train, validate and test."
                : "The rows are split differently, so that each is judged on rows of its own.");
        alike.add(beside.sameSeeds() ? "Both start from the same seeds." : "They start from different seeds.");
        if (beside.sameData() && beside.sameSplit() && beside.sameSeeds()) {
            alike.add(beside.paired() == null
                    ? "One of them has no score, so seeds can't be compared in pairs."
                    : "So their scores are compared in pairs, seed by seed, below.");
        }
        if (first.spec().lossUnit() != second.spec().lossUnit()) {
            alike.add("Their losses measure different things and are not laid over each other.");
        }
        return alike;
    }

    private CompareView.Side side(String name, Run run) {
        return new CompareView.Side(name, run.id(), run.title(), RunWords.code(run.state()), RunWords.moment(run.createdAt()));
    }

    private Overlay.Run overlaid(String name, Run run, TrainSpec spec) {
        return new Overlay.Run(
                name,
                spec,
                RunEvent.epochs(runs.events(run.id(), 0)),
                run.outcome().map(CompareRoutes::assessment).orElse(null));
    }

    private static RunResult.@Nullable Assessment assessment(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> finished.assessment();
            case RunResult.Stopped stopped -> stopped.assessment();
            case RunResult.Diverged _, RunResult.Failed _ -> null;
            case RunResult.Adversarial _, RunResult.Studied _, RunResult.Refitted _ -> null;
        };
    }

    private static String kind(RunSpec spec) {
        return switch (spec) {
            case TrainSpec _ -> "a training";
            case Study _ -> "a study of several trainings";
            case Refits _ -> "a study of many fits";
            case TrainGan _ -> "a generator with its discriminator";
            case TrainDecorrelated _ -> "a classifier with its adversary";
        };
    }
}
