package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;

/**
 * The headers of every answer. Nothing is loaded from elsewhere, no script or style stands inside a page, no other site frames us.
 *
 * @param https whether visitors reach us by https
 */
record Headers(boolean https) {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    void register(RoutesConfig routes) {
        routes.before(this::set);
    }

    /** No page is kept: what a signed-in person saw must be gone from the browser's disk and from its back button. */
    static void setCaching(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, Visit.of(ctx).person().isPresent() ? "no-store" : "no-cache");
    }

    private void set(Context ctx) {
        ctx.header(Header.CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
        ctx.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        ctx.header(Header.REFERRER_POLICY, "same-origin");
        ctx.header(Header.CROSS_ORIGIN_OPENER_POLICY, "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        if (https) {
            ctx.header(Header.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
    }
}
