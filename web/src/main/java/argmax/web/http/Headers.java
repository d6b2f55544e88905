package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of every answer: nothing is loaded from elsewhere, no script or style stands inside a page, no other site frames
 * ours.
 *
 * @param https whether visitors reach us by https
 */
record Headers(boolean https) {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    void register(RoutesConfig routes) {
        Map<String, String> all = all();
        routes.before(ctx -> all.forEach(ctx::header));
    }

    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Header.CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
        all.put(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        all.put(Header.REFERRER_POLICY, "same-origin");
        all.put(Header.CROSS_ORIGIN_OPENER_POLICY, "same-origin");
        all.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        all.put(Header.CACHE_CONTROL, "no-cache");
        if (https) {
            all.put(Header.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
        return all;
    }

    /** What a signed-in person saw must be gone from the browser's disk and from its back button. */
    static void setCaching(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, Visit.of(ctx).person().isPresent() ? "no-store" : "no-cache");
    }
}
