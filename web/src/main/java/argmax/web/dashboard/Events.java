package argmax.web.dashboard;

import argmax.lessons.course.Lesson;
import argmax.web.dashboard.ActiveTime.Event;
import argmax.web.lesson.OpeningStore.Opening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server saw of a class's learners: lessons that were opened, and answers. */
final class Events {
    private final Snapshot snapshot;
    private final Map<Long, List<Opening>> openings;

    private Events(Snapshot snapshot, Map<Long, List<Opening>> openings) {
        this.snapshot = snapshot;
        this.openings = openings;
    }

    static Events of(Snapshot snapshot, List<Opening> openings) {
        return new Events(snapshot, openings.stream().collect(Collectors.groupingBy(Opening::personId)));
    }

    /** The time of each learner who spent any, by lesson. */
    Map<String, List<Double>> minutesByLesson() {
        Map<String, List<Double>> minutes = new HashMap<>();
        for (Learner learner : snapshot.learners()) {
            ActiveTime.byLesson(of(learner)).forEach((lesson, time) ->
                    minutes.computeIfAbsent(lesson, _ -> new ArrayList<>()).add(time.toSeconds() / 60.0));
        }
        return minutes;
    }

    List<Event> of(Learner learner) {
        Stream<Event> opened = openings.getOrDefault(learner.id(), List.of()).stream()
                .map(opening -> new Event(opening.openedAt(), Optional.of(opening.lesson()), Optional.empty()));
        Stream<Event> answered = snapshot.of(learner).stream()
                .map(entry -> new Event(
                        entry.receivedAt(),
                        snapshot.catalogue().lessonOf(entry.exerciseId()).map(Lesson::slug),
                        Optional.of(Item.Key.of(entry))));
        return Stream.concat(opened, answered).toList();
    }
}
