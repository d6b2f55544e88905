package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.GroupStore;
import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.homework.AssignDesk.Asked;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** For instructors: other dates, tries or points for one learner or one group, with a reason; rows are added, never changed. */
final class AdjustRoutes {
    private static final String PATH = "/classes/{id}/homework/{assignment}/adjust";
    private final AssignDesk desk;
    private final AssignmentStore changes;
    private final RosterStore roster;
    private final GroupStore groups;
    private final ChangeHomework change;
    private final Gradebooks gradebooks;
    private final Pages pages;

    AdjustRoutes(AssignDesk desk, Jdbi jdbi, ChangeHomework change, Gradebooks gradebooks, Pages pages) {
        this.desk = desk;
        this.changes = new AssignmentStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.groups = new GroupStore(jdbi);
        this.change = change;
        this.gradebooks = gradebooks;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::add);
    }

    private void show(Context ctx) {
        Asked asked = desk.asked(ctx);
        String chosen = ctx.queryParam("who");
        if (chosen == null) {
            pages.show(ctx, "homework/adjust", model(asked, whom(ctx, asked), item(ctx, asked), AdjustmentForm.blank()));
            return;
        }
        // The two lists of the page become the address that other pages link to.
        String item = item(ctx, asked).map(found -> "&item=" + found.id()).orElse("");
        String whom = chosen.replaceAll("[^a-z0-9-]", "").replace('-', '=');
        ctx.redirect("%s/adjust?%s%s".formatted(asked.path(), whom, item), HttpStatus.SEE_OTHER);
    }

    private void add(Context ctx) {
        Asked asked = desk.asked(ctx);
        Whom whom = whom(ctx, asked).orElseThrow(Problem.NOT_FOUND::exception);
        Optional<Homework.Item> item = item(ctx, asked);
        Form form = Form.read(ctx);
        AdjustmentForm fields = fields(asked, whom, item.orElse(null));
        Optional<Adjustment> row = fields.read(form, Visit.of(ctx).requirePerson());
        if (row.isPresent()) {
            change.adjust(row.get());
            String query = whom.query() + item.map(found -> "&item=" + found.id()).orElse("");
            ctx.redirect("%s/adjust?%s#history".formatted(asked.path(), query), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "homework/adjust", model(asked, Optional.of(whom), item, form));
        }
    }

    private AdjustmentForm fields(Asked asked, Whom whom, Homework.@Nullable Item item) {
        List<Adjustment> rows = desk.store().adjustments(asked.schoolClass().id()).stream()
                .filter(row -> row.assignmentId() == asked.assignment().id() && whom.concerned(row))
                .toList();
        return new AdjustmentForm(asked, whom, item, rows);
    }

    /** Whom the address names; empty where it names nobody. */
    private Optional<Whom> whom(Context ctx, Asked asked) {
        String entry = ctx.queryParam("entry");
        String group = ctx.queryParam("group");
        long classId = asked.schoolClass().id();
        if (entry != null && !entry.isEmpty()) {
            Map<Long, Set<Long>> byEntry = roster.groupsByEntry(classId);
            return Optional.of(roster.of(classId).stream()
                    .filter(found -> Long.toString(found.id()).equals(entry))
                    .findFirst()
                    .map(found -> Whom.learner(found, byEntry.getOrDefault(found.id(), Set.of())))
                    .orElseThrow(Problem.NOT_FOUND::exception));
        }
        if (group != null && !group.isEmpty()) {
            return Optional.of(groups.of(classId).stream()
                    .filter(found -> Long.toString(found.id()).equals(group))
                    .findFirst()
                    .map(found -> Whom.group(found.id(), found.name()))
                    .orElseThrow(Problem.NOT_FOUND::exception));
        }
        return Optional.empty();
    }

    private static Optional<Homework.Item> item(Context ctx, Asked asked) {
        String item = ctx.queryParam("item");
        return item == null || item.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.sheet().item(item).orElseThrow(Problem.NOT_FOUND::exception));
    }

    private Map<String, Object> model(Asked asked, Optional<Whom> whom, Optional<Homework.Item> item, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("schoolClass", asked.schoolClass());
        model.put("heading", asked.title());
        model.put("path", asked.path());
        model.put("sheet", asked.sheet());
        model.put("entries", roster.of(asked.schoolClass().id()));
        model.put("groups", groups.of(asked.schoolClass().id()));
        model.put("chosen", whom.map(found -> found.query().replace('=', '-')).orElse(""));
        model.put("item", item.map(Homework.Item::id).orElse(""));
        model.put("form", form);
        List<AssignmentStore.Adjusted> adjusted = changes.adjusted(asked.assignment().id());
        History history = new History(asked.sheet(), asked.time());
        if (whom.isEmpty()) {
            model.put("history", adjusted.stream().map(history::line).toList());
        } else {
            AdjustmentForm fields = fields(asked, whom.get(), item.orElse(null));
            List<History.Line> lines = adjusted.stream()
                    .filter(row -> whom.get().concerned(row.adjustment()))
                    .filter(row -> item.isEmpty() || row.adjustment().concerns(item.get().id()))
                    .map(history::line)
                    .toList();
            model.put("view", AdjustView.of(fields, desk.store().outages(), score(asked, whom.get().entry())));
            model.put("history", lines);
        }
        return model;
    }

    /** What a learner has earned with the sheet. */
    private Optional<SheetScore> score(Asked asked, @Nullable RosterEntry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        Gradebook grades = gradebooks.of(asked.schoolClass().id());
        int column = IntStream.range(0, grades.columns().size())
                .filter(i -> grades.columns().get(i).assignment().id() == asked.assignment().id())
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::exception);
        return grades.lines().stream()
                .filter(line -> line.entry().id() == entry.id())
                .findFirst()
                .map(line -> line.total().sheets().get(column));
    }
}
