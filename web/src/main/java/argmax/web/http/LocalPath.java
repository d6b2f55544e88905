package argmax.web.http;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that a visitor may be sent to: always on this server. */
public final class LocalPath {
    /** One slash and no second: a browser takes {@code //host} and {@code /\host} for another server, and drops tabs. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]{0,1000})?");

    private LocalPath() {}

    /** Returns {@code path} if it is local, otherwise {@code /}. */
    public static String orHome(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }

    /** The path of a full address, for sending somebody back to the page they came from; {@code /} where it has none. */
    static String ofAddress(@Nullable String address) {
        try {
            return address == null ? "/" : orHome(new URI(address).getRawPath());
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** The path and query of this request. */
    static String of(Context ctx) {
        String query = ctx.queryString();
        return query == null ? ctx.path() : ctx.path() + "?" + query;
    }
}
