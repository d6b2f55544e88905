package argmax.web.run;

import argmax.engine.run.RunSpec;
import org.jspecify.annotations.Nullable;

/**
 * A run that somebody asks for.
 *
 * @param title what its page is called
 * @param personId null for a guest
 * @param sessionId the session that asked
 * @param origin the address that leads back
 * @param replayOf the run that it repeats; null for a run of its own
 */
public record NewRun(
        String title, @Nullable Long personId, String sessionId, String origin, RunSpec spec, @Nullable String replayOf) {
    /** A run of its own. */
    public NewRun(String title, @Nullable Long personId, String sessionId, String origin, RunSpec spec) {
        this(title, personId, sessionId, origin, spec, null);
    }
}
