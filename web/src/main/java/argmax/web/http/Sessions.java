package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Remembers browsers by a cookie and a row of the database, so that every web node knows them and none has to. */
public final class Sessions {
    static final String COOKIE = "argmax_session";
    private static final Duration LIFETIME = Duration.ofDays(30);
    /** How long a use may go unrecorded: reading a page should not cost a write. */
    private static final Duration TOUCH_AFTER = Duration.ofHours(1);

    private final SessionStore store;
    private final InstantSource time;
    private final SecureRandom random;
    private final boolean https;

    /** @param https whether visitors reach us by https, so that the cookie may insist on it */
    public Sessions(Jdbi jdbi, InstantSource time, SecureRandom random, boolean https) {
        this.store = new SessionStore(jdbi);
        this.time = time;
        this.random = random;
        this.https = https;
    }

    void register(RoutesConfig routes) {
        routes.before(ctx -> {
            if (!Requests.isAsset(ctx)) {
                resume(ctx);
            }
        });
        // Only where there is a page: whoever tries out addresses leaves no rows behind.
        routes.beforeMatched(ctx -> {
            if (HandlerType.GET.equals(ctx.method()) && Requests.wantsPage(ctx) && Visit.of(ctx).isPassing()) {
                begin(ctx, Optional.empty());
            }
        });
    }

    /** Signs in under a new session id, so that an id planted beforehand is worth nothing. */
    public void signIn(Context ctx, long personId) {
        store.deleteUnusedSince(oldest());
        store.delete(Visit.of(ctx).sessionId());
        begin(ctx, Optional.of(personId));
    }

    public void signOut(Context ctx) {
        store.delete(Visit.of(ctx).sessionId());
        ctx.cookie(cookie("", 0));
        Token.NONE.visit(Optional.empty(), false).attach(ctx);
    }

    /** Shows pseudonyms from now on instead of names, or names again, in this browser. */
    public void hideNames(Context ctx, boolean hidden) {
        store.hideNames(Visit.of(ctx).sessionId(), hidden);
    }

    /** Ends every session of this person but the one of this request. */
    public void endOthers(Context ctx, long personId) {
        store.deleteOthers(personId, Visit.of(ctx).sessionId());
    }

    private void resume(Context ctx) {
        String secret = ctx.cookie(COOKIE);
        if (secret == null) {
            return;
        }
        Token token = new Token(secret);
        store.find(token.hash(), oldest()).ifPresent(session -> {
            Visit visit = token.visit(session.person(), session.pseudonyms());
            visit.attach(ctx);
            Headers.setCaching(ctx);
            if (session.usedAt().plus(TOUCH_AFTER).isBefore(time.instant())) {
                store.touch(visit.sessionId(), time.instant());
                ctx.cookie(cookie(secret, (int) LIFETIME.toSeconds()));
            }
        });
    }

    private void begin(Context ctx, Optional<Long> personId) {
        Token token = Token.random(random);
        store.add(token.hash(), personId, time.instant());
        Optional<Person> person = store.find(token.hash(), oldest()).flatMap(SessionStore.Session::person);
        token.visit(person, false).attach(ctx);
        Headers.setCaching(ctx);
        ctx.cookie(cookie(token.secret(), (int) LIFETIME.toSeconds()));
    }

    private Instant oldest() {
        return time.instant().minus(LIFETIME);
    }

    private Cookie cookie(String value, int maxAge) {
        return new Cookie(COOKIE, value, "/", maxAge, https, true, null, SameSite.LAX);
    }
}
