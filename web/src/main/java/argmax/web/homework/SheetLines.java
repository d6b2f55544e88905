package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.exercise.AttemptStore;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists a learner's homework. */
final class SheetLines {
    private final OwnSheets sheets;
    private final AttemptStore attempts;
    private final InstantSource clock;

    SheetLines(OwnSheets sheets, AttemptStore attempts, InstantSource clock) {
        this.sheets = sheets;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Those that are open, what is due next first; then the others, the newest first. */
    List<SheetLine> of(long personId) {
        Instant now = clock.instant();
        List<OwnSheet> released = sheets.of(personId).stream().filter(own -> own.released(now)).toList();
        Map<Long, HandedIn> handedIn = released.isEmpty() ? Map.of() : HandedIn.of(attempts, personId);
        Comparator<OwnSheet> byDeadline = Comparator.comparing(own -> own.timeline().dueAt());
        return Stream.concat(
                        released.stream().filter(own -> own.open(now)).sorted(byDeadline),
                        released.stream().filter(own -> !own.open(now)).sorted(byDeadline.reversed()))
                .map(own -> line(own, HandedIn.in(handedIn, own), now))
                .toList();
    }

    private static SheetLine line(OwnSheet own, HandedIn handedIn, Instant now) {
        Timeline timeline = own.timeline();
        List<Homework.Item> items = own.sheet().items();
        ZoneId zone = own.schoolClass().timeZone();
        return new SheetLine(
                own.address(),
                own.title(),
                own.schoolClass().name(),
                Moment.of(timeline.dueAt(), zone),
                Moment.of(timeline.lastAt(), zone),
                own.open(now),
                own.open(now) && timeline.isLate(now),
                (int) items.stream().filter(item -> handedIn.tries(item) > 0).count(),
                items.size(),
                own.verdictsOut(now) ? points(handedIn.score(own)) : null);
    }

    private static String points(SheetScore score) {
        return score.excused() ? "Excused" : Judged.score(score.points(), score.of());
    }
}
