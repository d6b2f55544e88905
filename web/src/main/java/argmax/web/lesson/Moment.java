package argmax.web.lesson;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as a page shows it: in UTC, until a script puts it into the reader's time zone.
 *
 * @param machine for the {@code datetime} of a {@code time} element
 */
public record Moment(String machine, String text) {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** The same in the zone of a class, which is named. */
    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(instant.toString(), words(instant, zone));
    }

    /** Such as {@code "2 Dec 2026, 23:59 (Europe/Berlin)"}. */
    public static String words(Instant instant, ZoneId zone) {
        return "%s (%s)".formatted(LOCAL.format(instant.atZone(zone)), zone.getId());
    }

    public static Moment of(Instant instant) {
        return new Moment(instant.toString(), TEXT.format(instant));
    }
}
