package argmax.web.classroom;

import argmax.web.classroom.NameStore.Line;
import argmax.web.classroom.Pseudonym.Veiled;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the learners of a class are called on the pages of one request: by name, or by pseudonym where the instructor hides
 * names. Every page about a class takes names from here and from nowhere else.
 */
public final class Names {
    private static final String GONE = "A former learner";
    private final boolean hidden;
    private final Map<Long, String> byEntry;
    private final Map<Long, String> byPerson = new HashMap<>();

    private Names(boolean hidden, Map<Long, String> byEntry, List<Line> lines) {
        this.hidden = hidden;
        this.byEntry = byEntry;
        for (Line line : lines) {
            Long person = line.personId();
            if (person != null) {
                byPerson.put(person, ofEntry(line.id()));
            }
        }
    }

    static Names of(List<Line> lines, boolean hidden) {
        return new Names(hidden, hidden ? pseudonyms(lines) : names(lines), lines);
    }

    private static Map<Long, String> pseudonyms(List<Line> lines) {
        return Pseudonym.of(lines.stream().map(line -> new Veiled(line.id(), line.veil())).toList());
    }

    private static Map<Long, String> names(List<Line> lines) {
        Map<Long, String> names = new HashMap<>();
        lines.forEach(line -> names.put(line.id(), (line.firstName() + " " + line.lastName()).strip()));
        return names;
    }

    /** Whether pseudonyms are shown. */
    public boolean hidden() {
        return hidden;
    }

    /** What to call a learner, by their entry of the roster. */
    public String ofEntry(long entryId) {
        return byEntry.getOrDefault(entryId, GONE);
    }

    /** What to call a learner, by their account. */
    public String ofPerson(long personId) {
        return byPerson.getOrDefault(personId, GONE);
    }

    /** An address, a number or a login, which no pseudonym stands for; null where names are hidden. */
    public @Nullable String unlessHidden(@Nullable String personal) {
        return hidden ? null : personal;
    }

    /** An entry of the roster with nothing that tells who it is, where names are hidden. */
    public RosterEntry veiled(RosterEntry entry) {
        return hidden
                ? new RosterEntry(entry.id(), entry.classId(), entry.personId(), null, null, null, "", ofEntry(entry.id()))
                : entry;
    }

    /** Rows as they stand, or by pseudonym where names are hidden: the order of a list by name tells who is who. */
    public <T> List<T> inOrder(List<T> rows, ToLongFunction<T> personId) {
        return hidden ? rows.stream().sorted(Comparator.comparing(row -> ofPerson(personId.applyAsLong(row)))).toList() : rows;
    }

    /** The same for rows of whom some have no account yet. */
    public <T> List<T> inOrderOfEntries(List<T> rows, ToLongFunction<T> entryId) {
        return hidden ? rows.stream().sorted(Comparator.comparing(row -> ofEntry(entryId.applyAsLong(row)))).toList() : rows;
    }
}
