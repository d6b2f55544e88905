package argmax.web.dashboard;

import argmax.lessons.course.Course;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.ClassLog;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A class as of one moment: what all pages about it are computed from.
 *
 * @param learners those who have joined, by name
 */
record Snapshot(
        SchoolClass schoolClass, Course course, Catalogue catalogue, List<Learner> learners, ClassLog log, Instant now) {
    Snapshot {
        learners = List.copyOf(learners);
    }

    List<ClassLog.Entry> of(Learner learner) {
        return log.of(learner.id());
    }

    Map<Long, Learner> learnersById() {
        return learners.stream().collect(Collectors.toMap(Learner::id, Function.identity()));
    }
}
