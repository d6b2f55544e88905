package argmax.web.homework;

import argmax.web.exercise.Attempt;
import argmax.web.http.Sha256;
import argmax.web.homework.SheetRoutes.Stand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What proves that an answer was received, as text of a few lines. */
final class Receipt {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss.SSS xxx", Locale.ENGLISH);

    private Receipt() {}

    /** @param number the how-manieth answer to the item it was, from 1 */
    static String of(Stand stand, Attempt attempt, int number) {
        OwnSheet own = stand.own();
        List<String> lines = List.of(
                "Receipt of an answer",
                "Person: %s, %s".formatted(stand.person().name(), stand.person().email()),
                "Class: " + own.schoolClass().name(),
                "Sheet: %s (assignment %d)".formatted(own.title(), own.assignment().id()),
                "Item: %s %s (%s)".formatted(
                        stand.item().number(), stand.item().exercise().common().title(), stand.item().id()),
                "Attempt: %d (answer %d of this server)".formatted(number, attempt.id()),
                "Received: " + moment(attempt.receivedAt(), own.schoolClass().timeZone()),
                "Received, UTC: " + attempt.receivedAt(),
                "Exercise version: " + attempt.version(),
                "Answer as sent: " + attempt.answer());
        String text = String.join("\n", lines) + "\n";
        return "%sSHA-256 of the lines above: %s\n".formatted(text, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String moment(Instant instant, ZoneId zone) {
        return "%s, %s".formatted(LOCAL.format(instant.atZone(zone)), zone.getId());
    }
}
