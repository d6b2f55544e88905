package argmax.web.run;

import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Visit;
import argmax.web.lesson.Moment;
import argmax.web.run.RunListView.Option;
import argmax.web.run.RunListView.Row;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The list of one's own runs, and the way from two of them to their comparison. */
final class RunListRoutes {
    private static final int PER_PAGE = 20;
    private final RunListStore store;
    private final RunAccess access;
    private final RunPurpose purpose;
    private final Pages pages;

    RunListRoutes(Jdbi jdbi, RunAccess access, RunPurpose purpose, Pages pages) {
        this.store = new RunListStore(jdbi);
        this.access = access;
        this.purpose = purpose;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/runs", ctx -> show(ctx, List.of(), new LinkedHashMap<>()));
        routes.get("/runs/compare", this::compare);
    }

    /** Two runs, as the boxes of the list send them or as an address names them. */
    private void compare(Context ctx) {
        List<String> chosen = Stream.of("a", "b", "run")
                .flatMap(name -> ctx.queryParams(name).stream())
                .distinct()
                .toList();
        if (chosen.size() == 2) {
            chosen.forEach(id -> access.toRead(ctx, id));
            ctx.redirect("/runs/%s/compare/%s".formatted(chosen.getFirst(), chosen.getLast()), HttpStatus.SEE_OTHER);
        } else {
            Map<String, String> problems = new LinkedHashMap<>();
            problems.put("runs", "%s checked; two can be compared.".formatted(
                    chosen.isEmpty() ? "No run is" : chosen.size() == 1 ? "One run is" : chosen.size() + " runs are"));
            show(ctx, chosen, problems);
        }
    }

    private void show(Context ctx, List<String> checked, Map<String, String> problems) {
        Owner owner = Owner.of(Visit.of(ctx));
        List<Option> places = store.places(owner).stream().map(place -> new Option(place.place(), place.name())).toList();
        RunFilter filter = filter(ctx, places, problems);
        int count = Math.max(1, Math.ceilDiv(store.count(owner, filter), PER_PAGE));
        int page = page(ctx, count, problems);
        List<Row> rows = store.lines(owner, filter, PER_PAGE * (page - 1), PER_PAGE).stream()
                .map(line -> row(line, checked.contains(line.id())))
                .toList();
        RunListView view =
                new RunListView(!places.isEmpty(), places, states(), filter.place(), filter.state(), rows, page, count);
        int status = problems.isEmpty() ? 200 : 422;
        pages.show(ctx, status, "run/runs", Map.of("list", view, "problems", problems, "labs", trainable()));
    }

    private static RunFilter filter(Context ctx, List<Option> places, Map<String, String> problems) {
        return new RunFilter(
                chosen(ctx, "place", "lab or exercise", places, problems), chosen(ctx, "state", "state", states(), problems));
    }

    private static String chosen(Context ctx, String field, String what, List<Option> options, Map<String, String> problems) {
        String value = Objects.requireNonNullElse(ctx.queryParam(field), "");
        if (value.isEmpty() || options.stream().anyMatch(option -> option.value().equals(value))) {
            return value;
        }
        problems.put(field, "“%s” is no %s that you have runs of; all are shown.".formatted(Form.shortened(value), what));
        return "";
    }

    private static int page(Context ctx, int count, Map<String, String> problems) {
        String value = Objects.requireNonNullElse(ctx.queryParam("page"), "1");
        if (value.matches("[1-9][0-9]{0,6}") && Integer.parseInt(value) <= count) {
            return Integer.parseInt(value);
        }
        problems.put("page", "Page “%s” does not exist; there are pages 1 to %d.".formatted(Form.shortened(value), count));
        return 1;
    }

    private static List<Option> states() {
        return Arrays.stream(Run.State.values())
                .map(state -> new Option(state.name(), label(state)))
                .toList();
    }

    private static String label(Run.State state) {
        return state.name().charAt(0) + RunWords.code(state).substring(1);
    }

    private Row row(RunListStore.Line line, boolean checked) {
        Origin origin = Origin.of(line.origin(), purpose);
        return new Row(
                line.id(),
                line.title(),
                origin.kind(),
                line.source(),
                origin.stands() ? origin.backUrl() : null,
                line.replayOf() != null,
                RunWords.code(line.state()),
                line.outcome().map(ResultWords::of).orElse(""),
                Moment.of(line.createdAt()),
                RunTimes.took(line.startedAt(), line.endedAt()),
                checked);
    }

    /** Where a first run can be had. */
    private static Map<String, String> trainable() {
        return Labs.all().stream()
                .filter(lab -> lab.training(Values.read(lab.controls(), Map.of()), 1).isPresent())
                .collect(Collectors.toMap(Lab::slug, Lab::title, (one, _) -> one, LinkedHashMap::new));
    }
}
