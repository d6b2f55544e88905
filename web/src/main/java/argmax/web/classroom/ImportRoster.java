package argmax.web.classroom;

import argmax.web.classroom.GroupStore.Place;
import argmax.web.classroom.RosterPlan.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a list into a roster: first as a preview, then, with its fingerprint, in one transaction. */
final class ImportRoster {
    private final Jdbi jdbi;
    private final ClassStore classes;
    private final RosterStore roster;
    private final GroupStore groups;

    ImportRoster(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.classes = new ClassStore(jdbi);
        this.roster = new RosterStore(jdbi);
        this.groups = new GroupStore(jdbi);
    }

    RosterPlan preview(long classId, RosterFile file) {
        return PlanRoster.plan(classId, roster.of(classId), groups.of(classId), file);
    }

    /**
     * Does what a preview showed.
     *
     * @param fingerprint of the preview that was seen
     * @return the plan that was applied; empty, with nothing done, where the roster is no longer that of the preview
     */
    Optional<RosterPlan> apply(long classId, RosterFile file, String fingerprint) {
        return jdbi.inTransaction(handle -> {
            classes.lock(handle, classId);
            RosterPlan plan = preview(classId, file);
            if (!plan.fingerprint().equals(fingerprint)) {
                return Optional.empty();
            }
            apply(handle, classId, plan);
            return Optional.of(plan);
        });
    }

    private void apply(Handle handle, long classId, RosterPlan plan) {
        plan.newGroups().forEach(name -> groups.insert(handle, classId, name));
        Map<String, Long> groupIds = groups.of(classId).stream().collect(Collectors.toMap(ClassGroup::name, ClassGroup::id));
        List<Place> take = new ArrayList<>();
        List<Place> put = new ArrayList<>();

        List<Line> added = plan.added();
        List<Long> ids = roster.insert(handle, added.stream().map(Line::after).toList());
        for (int i = 0; i < added.size(); i++) {
            put.addAll(places(added.get(i).groups(), ids.get(i), groupIds));
        }
        List<Line> changed = plan.changed();
        roster.update(handle, changed.stream().map(Line::after).toList());
        for (Line line : changed) {
            List<Place> before = places(line.groupsBefore(), line.after().id(), groupIds);
            List<Place> after = places(line.groups(), line.after().id(), groupIds);
            take.addAll(without(before, after));
            put.addAll(without(after, before));
        }
        groups.take(handle, take);
        groups.put(handle, put);
    }

    private static List<Place> without(List<Place> places, List<Place> others) {
        return places.stream().filter(place -> !others.contains(place)).toList();
    }

    private static List<Place> places(Collection<String> names, long entryId, Map<String, Long> groupIds) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(groupIds.get(name)))
                .map(group -> new Place(group, entryId))
                .toList();
    }
}
