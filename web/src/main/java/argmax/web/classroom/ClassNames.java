package argmax.web.classroom;

import argmax.web.http.Visit;
import io.javalin.http.Context;
import org.jdbi.v3.core.Jdbi;

/** Gives each request the names of a class, as whoever asks wants to see them; the same ones however often it asks. */
public final class ClassNames {
    private static final String ATTRIBUTE = "argmax.names.";
    private final NameStore store;

    public ClassNames(Jdbi jdbi) {
        this.store = new NameStore(jdbi);
    }

    /** For an instructor's page: pseudonyms where they hide names. */
    public Names of(Context ctx, long classId) {
        Names known = ctx.attribute(ATTRIBUTE + classId);
        if (known != null) {
            return known;
        }
        Names names = Names.of(store.of(classId), Visit.of(ctx).pseudonyms());
        ctx.attribute(ATTRIBUTE + classId, names);
        return names;
    }
}
