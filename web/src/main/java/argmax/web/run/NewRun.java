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
 */
public record NewRun(String title, @Nullable Long personId, String sessionId, String origin, RunSpec spec) {}
