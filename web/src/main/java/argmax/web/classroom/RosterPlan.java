package argmax.web.classroom;

import argmax.web.http.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What importing a list would do to a roster; nothing is changed by looking at it.
 *
 * @param lines those that say who is meant, in the order of the list
 * @param notFound lines that fit nobody and don't say enough to expect somebody new
 * @param misfits lines with something wrong in them
 * @param absent entries of whom the list says nothing, and which stay as they are
 * @param newGroups names of groups that are made
 * @param fingerprint the same as long as list and roster are the same: then applying does what the preview showed
 */
public record RosterPlan(
        List<Line> lines,
        List<Misfit> notFound,
        List<Misfit> misfits,
        List<RosterEntry> absent,
        List<String> newGroups,
        List<String> ignored,
        String fingerprint) {

    /** A value that changes; empty where there is none. */
    public record Difference(String label, String was, String now) {}

    /**
     * Somebody of the list.
     *
     * @param number of the line
     * @param before null for somebody new
     * @param groups the names of the groups afterwards
     * @param emailKept whether the list has another address than the account, which nobody but its owner may change
     */
    public record Line(
            int number,
            @Nullable RosterEntry before,
            RosterEntry after,
            SortedSet<String> groupsBefore,
            SortedSet<String> groups,
            boolean emailKept) {

        public String groupsText() {
            return String.join(", ", groups);
        }

        /** What changes in an entry that is there already. */
        public List<Difference> differences() {
            RosterEntry old = before;
            if (old == null) {
                return List.of();
            }
            Stream<Difference> fields = Stream.of(
                            RosterField.FIRST_NAME,
                            RosterField.LAST_NAME,
                            RosterField.EMAIL,
                            RosterField.STUDENT_NUMBER,
                            RosterField.LOGIN)
                    .map(field -> new Difference(field.label(), old.get(field), after.get(field)));
            Stream<Difference> grouped =
                    Stream.of(new Difference(RosterField.GROUPS.label(), String.join(", ", groupsBefore), groupsText()));
            return Stream.concat(fields, grouped).filter(difference -> !difference.was().equals(difference.now())).toList();
        }
    }

    public List<Line> added() {
        return lines.stream().filter(line -> line.before() == null).toList();
    }

    public List<Line> changed() {
        return lines.stream().filter(line -> !line.differences().isEmpty()).toList();
    }

    public List<Line> unchanged() {
        return lines.stream().filter(line -> line.before() != null && line.differences().isEmpty()).toList();
    }

    public List<Line> emailsKept() {
        return lines.stream().filter(Line::emailKept).toList();
    }

    /** Whether applying it changes anything. */
    public boolean worthwhile() {
        return !added().isEmpty() || !changed().isEmpty();
    }

    static String fingerprint(RosterFile file, List<RosterEntry> entries, List<ClassGroup> groups) {
        String all = Objects.toString(List.of(file, entries, groups));
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }
}
