package argmax.web.lesson;

import java.time.Instant;
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

    public static Moment of(Instant instant) {
        return new Moment(instant.toString(), TEXT.format(instant));
    }
}
