package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.RosterStore;
import argmax.web.homework.RankingStore.Scored;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Knows which answers of a whole class came while they counted for something. */
final class Deadlines {
    private final HomeworkStore store;
    private final RosterStore roster;

    Deadlines(Jdbi jdbi) {
        this.store = new HomeworkStore(jdbi);
        this.roster = new RosterStore(jdbi);
    }

    /** Those of {@code scored} that came in time, or late and counting, by the dates of whoever gave them. */
    List<Scored> counting(Assignment assignment, Homework.Item item, List<Scored> scored) {
        Map<Long, Set<Long>> groups = roster.groupsByEntry(assignment.classId());
        List<Adjustment> rows = store.adjustments(assignment.classId()).stream()
                .filter(row -> row.assignmentId() == assignment.id())
                .toList();
        List<Outage> outages = store.outages();
        return scored.stream()
                .filter(one -> {
                    Set<Long> own = groups.getOrDefault(one.entryId(), Set.of());
                    List<Adjustment> concerning =
                            rows.stream().filter(row -> row.isFor(one.entryId(), own)).toList();
                    Timeline timeline = ItemRules.of(assignment, item, concerning, outages).timeline();
                    return timeline.open(one.receivedAt());
                })
                .toList();
    }
}
