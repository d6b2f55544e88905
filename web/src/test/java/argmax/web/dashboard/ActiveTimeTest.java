package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.dashboard.ActiveTime.Event;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActiveTimeTest {
    private static final Item.Key FIRST = new Item.Key("first", 0);
    private static final Item.Key SECOND = new Item.Key("second", 0);
    private static final Item.Key SHEET = new Item.Key("second", 7);

    @Test
    void gapsBelongToTheLessonWhereTheyBeganAndToTheAnswerWhereTheyEnd() {
        List<Event> events = List.of(
                answered(40, null, SHEET), opened(0, "a"), answered(5, "a", FIRST), answered(8, "a", FIRST), opened(20, "b"),
                answered(22, "b", SECOND), opened(45, "a"));
        assertThat(ActiveTime.byLesson(events)).isEqualTo(Map.of(
                "a", Duration.ofMinutes(5 + 3 + 12), "b", Duration.ofMinutes(2 + 18)));
        assertThat(ActiveTime.byItem(events)).isEqualTo(Map.of(
                FIRST, Duration.ofMinutes(5 + 3), SECOND, Duration.ofMinutes(2), SHEET, Duration.ofMinutes(18)));
    }

    @Test
    void aGapOfMoreThanTwentyMinutesIsAPause() {
        assertThat(ActiveTime.byLesson(List.of(opened(0, "a"), opened(20, "a")))).containsEntry("a", Duration.ofMinutes(20));
        assertThat(ActiveTime.byLesson(List.of(opened(0, "a"), opened(21, "a"), opened(22, "b"))))
                .isEqualTo(Map.of("a", Duration.ofMinutes(1)));
        assertThat(ActiveTime.byLesson(List.of(opened(0, "a")))).isEmpty();
    }

    private static Event opened(int minute, String lesson) {
        return new Event(Answers.BEGIN.plusSeconds(60L * minute), Optional.of(lesson), Optional.empty());
    }

    private static Event answered(int minute, @Nullable String lesson, Item.Key item) {
        return new Event(Answers.BEGIN.plusSeconds(60L * minute), Optional.ofNullable(lesson), Optional.of(item));
    }
}
