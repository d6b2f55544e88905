package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of a class.
 *
 * @param all by name
 * @param byEntry the ids of each entry's groups; entries without one are absent
 */
public record Groups(List<Group> all, Map<Long, Set<Long>> byEntry) {
    /** A group. */
    public record Group(long id, String name) {}

    Set<Long> idsOf(RosterEntry entry) {
        return byEntry.getOrDefault(entry.id(), Set.of());
    }

    /** By name, with commas; empty where there are none. */
    String namesOf(RosterEntry entry) {
        Set<Long> own = idsOf(entry);
        return all.stream().filter(group -> own.contains(group.id())).map(Group::name).collect(Collectors.joining(", "));
    }
}
