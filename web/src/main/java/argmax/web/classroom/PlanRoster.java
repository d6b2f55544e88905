package argmax.web.classroom;

import argmax.web.classroom.RosterPlan.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a list with the roster of a class; a pure function of the two. */
final class PlanRoster {
    private final long classId;
    private final Map<RosterField, Map<String, RosterEntry>> known = new EnumMap<>(RosterField.class);
    private final Map<RosterField, Map<String, List<RosterRow>>> said = new EnumMap<>(RosterField.class);
    private final Map<Long, SortedSet<String>> groupsOf = new HashMap<>();

    /** The names of groups by any spelling of theirs; the class's own spelling stays, then that of the first line counts. */
    private final Map<String, String> groupNames = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final List<Line> lines = new ArrayList<>();
    private final List<Misfit> notFound = new ArrayList<>();
    private final List<Misfit> misfits;

    private PlanRoster(long classId, List<RosterEntry> entries, List<ClassGroup> groups, RosterFile file) {
        this.classId = classId;
        this.misfits = new ArrayList<>(file.misfits());
        for (RosterField field : RosterRow.IDENTIFYING) {
            Map<String, RosterEntry> byValue = known.computeIfAbsent(field, _ -> new HashMap<>());
            entries.forEach(entry -> byValue.put(entry.get(field), entry));
            Map<String, List<RosterRow>> rows = said.computeIfAbsent(field, _ -> new HashMap<>());
            file.rows().forEach(row -> row.get(field)
                    .ifPresent(value -> rows.computeIfAbsent(value, _ -> new ArrayList<>()).add(row)));
        }
        for (ClassGroup group : groups) {
            groupNames.putIfAbsent(group.name(), group.name());
            group.entryIds().forEach(entry -> groupsOf.computeIfAbsent(entry, _ -> new TreeSet<>()).add(group.name()));
        }
    }

    static RosterPlan plan(long classId, List<RosterEntry> entries, List<ClassGroup> groups, RosterFile file) {
        PlanRoster plan = new PlanRoster(classId, entries, groups, file);
        Set<String> groupsBefore = Set.copyOf(plan.groupNames.values());
        Map<RosterRow, Set<RosterEntry>> meant = plan.meant(file.rows());
        Map<RosterEntry, List<RosterRow>> rows = new LinkedHashMap<>();
        meant.forEach((row, whom) -> whom.forEach(entry -> rows.computeIfAbsent(entry, _ -> new ArrayList<>()).add(row)));
        meant.forEach((row, whom) -> plan.place(row, whom, rows));

        Set<RosterEntry> mentioned = new HashSet<>(rows.keySet());
        plan.meant(file.misfits().stream().map(Misfit::row).toList()).values().forEach(mentioned::addAll);
        plan.misfits.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return new RosterPlan(
                List.copyOf(plan.lines),
                List.copyOf(plan.notFound),
                List.copyOf(plan.misfits),
                entries.stream().filter(entry -> !mentioned.contains(entry)).toList(),
                plan.lines.stream()
                        .flatMap(line -> line.groups().stream())
                        .filter(name -> !groupsBefore.contains(name))
                        .distinct()
                        .toList(),
                file.ignored(),
                RosterPlan.fingerprint(file, entries, groups));
    }

    /** Whom rows mean by any of their identifying words. */
    private Map<RosterRow, Set<RosterEntry>> meant(Collection<RosterRow> rows) {
        Map<RosterRow, Set<RosterEntry>> meant = new LinkedHashMap<>();
        for (RosterRow row : rows) {
            Set<RosterEntry> whom = new LinkedHashSet<>();
            RosterRow.IDENTIFYING.forEach(field -> entry(row, field).ifPresent(whom::add));
            meant.put(row, whom);
        }
        return meant;
    }

    private Optional<RosterEntry> entry(RosterRow row, RosterField field) {
        return row.get(field).map(known.getOrDefault(field, Map.of())::get);
    }

    private void place(RosterRow row, Set<RosterEntry> whom, Map<RosterEntry, List<RosterRow>> rows) {
        Optional<String> wrong = Stream.of(twice(row), several(row, whom), again(row, whom, rows))
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            misfits.add(new Misfit(row, wrong.get()));
        } else if (whom.isEmpty() && !row.addable()) {
            notFound.add(new Misfit(
                    row, "Nobody on the roster fits, and without e-mail or student number nobody new can be expected."));
        } else {
            lines.add(line(row, whom.isEmpty() ? null : whom.iterator().next()));
        }
    }

    private Optional<String> twice(RosterRow row) {
        return RosterRow.IDENTIFYING.stream()
                .filter(field -> row.get(field).isPresent())
                .filter(field -> rows(row, field).size() > 1)
                .map(field -> "%s “%s” stands in lines %s; allowed is one line for one person."
                        .formatted(field.label(), row.get(field).orElse(""), numbers(rows(row, field))))
                .findFirst();
    }

    private List<RosterRow> rows(RosterRow row, RosterField field) {
        return said.getOrDefault(field, Map.of()).getOrDefault(row.get(field).orElse(""), List.of());
    }

    private Optional<String> several(RosterRow row, Set<RosterEntry> whom) {
        if (whom.size() < 2) {
            return Optional.empty();
        }
        String owners = RosterRow.IDENTIFYING.stream()
                .flatMap(field -> entry(row, field)
                        .map(owner -> "%s “%s” is that of %s".formatted(field.label(), row.get(field).orElse(""), owner.name()))
                        .stream())
                .collect(Collectors.joining("; "));
        return Optional.of(owners + ". Allowed is a line whose words mean one person.");
    }

    private static Optional<String> again(RosterRow row, Set<RosterEntry> whom, Map<RosterEntry, List<RosterRow>> rows) {
        return whom.stream()
                .filter(entry -> rows.getOrDefault(entry, List.of()).size() > 1)
                .map(entry -> "%s is meant in lines %s; allowed is one line for one person."
                        .formatted(entry.name(), numbers(rows.getOrDefault(entry, List.of(row)))))
                .findFirst();
    }

    private static String numbers(List<RosterRow> rows) {
        List<String> numbers = rows.stream().map(row -> Integer.toString(row.line())).toList();
        return String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
    }

    private Line line(RosterRow row, @Nullable RosterEntry before) {
        RosterEntry old = before == null ? new RosterEntry(0, classId, null, null, null, null, "", "") : before;
        FullName name = name(row, old);
        String email = row.get(RosterField.EMAIL).orElse(old.email());
        boolean kept = old.joined() && !Objects.equals(email, old.email());
        RosterEntry after = new RosterEntry(
                old.id(),
                classId,
                old.personId(),
                kept ? old.email() : email,
                row.get(RosterField.STUDENT_NUMBER).orElse(old.studentNumber()),
                row.get(RosterField.LOGIN).orElse(old.login()),
                name.first(),
                name.last());
        SortedSet<String> groupsBefore = groupsOf.getOrDefault(old.id(), new TreeSet<>());
        return new Line(row.line(), before, after, groupsBefore, groups(row, groupsBefore), kept);
    }

    /** A name in one that is the same as before is not cut, since nobody can tell where. */
    private static FullName name(RosterRow row, RosterEntry before) {
        return row.get(RosterField.NAME)
                .filter(whole -> !whole.equals(before.name()))
                .map(FullName::ofList)
                .orElseGet(() -> new FullName(
                        row.get(RosterField.FIRST_NAME).orElse(before.firstName()),
                        row.get(RosterField.LAST_NAME).orElse(before.lastName())));
    }

    /** A line that names groups names all of them; one that names none leaves them. */
    private SortedSet<String> groups(RosterRow row, SortedSet<String> before) {
        if (row.groups().isEmpty()) {
            return before;
        }
        SortedSet<String> groups = new TreeSet<>();
        for (String name : row.groups()) {
            groupNames.putIfAbsent(name, name);
            groups.add(groupNames.getOrDefault(name, name));
        }
        return groups;
    }
}
