package argmax.web.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments and spans of runs in words. Scripts put the reader's own time of day in the place of UTC. */
final class RunTimes {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private RunTimes() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** How long a run took; empty where it has not come so far. */
    static String took(@Nullable Instant started, @Nullable Instant ended) {
        if (started == null || ended == null) {
            return "";
        }
        Duration span = Duration.between(started, ended);
        return span.toSeconds() < 60
                ? String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0)
                : "%d min %d s".formatted(span.toMinutes(), span.toSecondsPart());
    }
}
