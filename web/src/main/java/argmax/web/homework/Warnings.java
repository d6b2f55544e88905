package argmax.web.homework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an instructor may have overlooked in the dates of an assignment. */
final class Warnings {
    private Warnings() {}

    static List<String> of(Assignment assignment, List<Outage> outages, ClassTime time) {
        List<String> warnings = new ArrayList<>();
        Timeline timeline = Timeline.of(assignment.releaseAt(), assignment.dueAt(), assignment.late(), outages);
        Instant solutions = assignment.solutionsAt();
        if (!timeline.dueAt().equals(assignment.dueAt())) {
            warnings.add("An outage crossed the deadline, so it was moved to %s for everybody."
                    .formatted(time.words(timeline.dueAt())));
        } else if (!timeline.outages().isEmpty()) {
            warnings.add("An outage took time from late answers, so they are taken until %s."
                    .formatted(time.words(timeline.lastAt())));
        }
        if (solutions != null && solutions.isBefore(timeline.lastAt())) {
            warnings.add("Solutions appear on %s, while answers still count until %s."
                    .formatted(time.words(solutions), time.words(timeline.lastAt())));
        }
        return warnings;
    }
}
