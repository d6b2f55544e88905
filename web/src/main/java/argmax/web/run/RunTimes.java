package argmax.web.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spans of runs in words. */
final class RunTimes {
    private RunTimes() {}

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
