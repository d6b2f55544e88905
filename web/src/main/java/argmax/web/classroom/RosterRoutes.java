package argmax.web.classroom;

import argmax.web.http.CsvCells;
import argmax.web.http.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in a class or expected there. */
public final class RosterRoutes {
    private static final List<RosterField> COLUMNS = List.of(
            RosterField.FIRST_NAME,
            RosterField.LAST_NAME,
            RosterField.EMAIL,
            RosterField.STUDENT_NUMBER,
            RosterField.LOGIN);
    private final Pages pages;
    private final ClassStore classes;
    private final RosterStore roster;
    private final GroupStore groups;
    private final ClassGuard guard;
    private final ClassNames classNames;

    public RosterRoutes(
            Pages pages, ClassStore classes, RosterStore roster, GroupStore groups, ClassGuard guard, ClassNames classNames) {
        this.pages = pages;
        this.classes = classes;
        this.roster = roster;
        this.groups = groups;
        this.guard = guard;
        this.classNames = classNames;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/roster", this::show);
        routes.get("/classes/{id}/roster.csv", this::export);
    }

    /**
     * A line of the roster.
     *
     * @param joined the day; empty for somebody who is expected
     */
    public record Row(RosterEntry entry, String groups, String joined) {}

    private void show(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        Map<Long, Instant> joined = classes.members(shown.id()).stream()
                .collect(Collectors.toMap(member -> member.person().id(), Member::joinedAt));
        List<ClassGroup> grouped = groups.of(shown.id());
        Names names = classNames.of(ctx, shown.id());
        List<Row> rows = names.inOrderOfEntries(roster.of(shown.id()), RosterEntry::id).stream()
                .map(entry -> new Row(names.veiled(entry), String.join(", ", names(grouped, entry)), joined(shown, entry, joined)))
                .toList();
        pages.show(ctx, "classroom/roster", Map.of(
                "schoolClass", shown, "rows", rows, "joined", joined.size(), "groups", grouped.size(), "done", done(ctx)));
    }

    private static String joined(SchoolClass shown, RosterEntry entry, Map<Long, Instant> joined) {
        return Stream.ofNullable(entry.personId())
                .flatMap(person -> Stream.ofNullable(joined.get(person)))
                .map(shown::day)
                .findFirst()
                .orElse("");
    }

    private static List<String> names(List<ClassGroup> groups, RosterEntry entry) {
        return groups.stream().filter(group -> group.has(entry.id())).map(ClassGroup::name).toList();
    }

    /** What an import did, in words; empty where none comes from. */
    private static String done(Context ctx) {
        List<Integer> counts = Stream.of("added", "changed")
                .flatMap(name -> ctx.queryParams(name).stream().limit(1))
                .filter(count -> count.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .toList();
        return counts.size() < 2
                ? ""
                : "The list is in the roster: %d added, %d changed.".formatted(counts.get(0), counts.get(1));
    }

    private void export(Context ctx) {
        SchoolClass shown = guard.require(ctx);
        List<ClassGroup> grouped = groups.of(shown.id());
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(COLUMNS.stream(), Stream.of(RosterField.GROUPS)).map(RosterField::label).toList());
        for (RosterEntry entry : roster.of(shown.id())) {
            Stream<String> cells = COLUMNS.stream().map(entry::get);
            lines.add(Stream.concat(cells, Stream.of(String.join("|", names(grouped, entry)))).toList());
        }
        CsvCells.of(ctx).send(ctx, "roster.csv", lines);
    }
}
