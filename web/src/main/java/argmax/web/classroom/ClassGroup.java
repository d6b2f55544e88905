package argmax.web.classroom;

import java.util.List;

/**
 * A group of a class's learners, such as those of one tutorial.
 *
 * @param entryIds who is in it, as entries of the roster
 */
public record ClassGroup(long id, long classId, String name, List<Long> entryIds) {
    public ClassGroup {
        entryIds = List.copyOf(entryIds);
    }

    public boolean has(long entryId) {
        return entryIds.contains(entryId);
    }
}
