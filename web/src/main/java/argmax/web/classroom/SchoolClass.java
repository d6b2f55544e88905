package argmax.web.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A class of learners with its instructors.
 *
 * @param timeZone in which its dates are shown and its deadlines end
 * @param joinCode lets in whoever has it; 8 characters of {@link JoinCode}
 * @param closedAt since when it takes no members and no answers of homework; null while it is open
 */
public record SchoolClass(long id, String name, ZoneId timeZone, String joinCode, @Nullable Instant closedAt) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public boolean closed() {
        return closedAt != null;
    }

    /** The day when it was closed, in its zone; empty while it is open. */
    public String closedOn() {
        return closedAt == null ? "" : day(closedAt);
    }

    /** The day that a moment belongs to, in its zone. */
    String day(Instant moment) {
        return DAY.format(moment.atZone(timeZone));
    }
}
