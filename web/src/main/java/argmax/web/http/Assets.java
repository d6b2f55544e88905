package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Styles, scripts, fonts and icons from the class path. Their addresses carry a version, so that a browser keeps them for a year
 * and still sees a new one at once.
 */
public final class Assets {
    private static final String OWN = "argmax/static/";
    private static final String WEBJARS = "META-INF/resources/webjars/";
    /** No part begins with a dot, so none leads upwards. */
    private static final Pattern SAFE_PATH = Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "ttf", "font/ttf");

    private final ClassLoader loader = Assets.class.getClassLoader();
    private final Map<String, Asset> known = new ConcurrentHashMap<>();
    private final Map<String, String> webjarVersions = new ConcurrentHashMap<>();
    private final String version = AssetVersion.ofFolderOf(OWN + "app.js", loader);

    /**
     * The address of a file under {@code argmax/static/}. The version is a folder of it, so that scripts which import each other
     * by relative addresses are kept as well.
     */
    public String asset(String name) {
        if (find(OWN + name).isEmpty()) {
            throw new IllegalArgumentException("No asset is named " + name);
        }
        return "/assets/%s/%s".formatted(version, name);
    }

    /** The address of a file of the webjar {@code artifact}, whose version stands in the address. */
    public String webjar(String artifact, String file) {
        return "/webjars/%s/%s/%s".formatted(artifact, webjarVersions.computeIfAbsent(artifact, this::version), file);
    }

    void register(RoutesConfig routes) {
        routes.get("/assets/{version}/<name>", ctx ->
                serve(ctx, require(OWN + ctx.pathParam("name")), ctx.pathParam("version").equals(version)));
        routes.get("/webjars/<name>", ctx -> serve(ctx, require(WEBJARS + ctx.pathParam("name")), true));
        routes.get("/favicon.ico", ctx -> ctx.redirect(asset("icon.svg")));
    }

    private static void serve(Context ctx, Asset asset, boolean versioned) {
        ctx.header(Header.CACHE_CONTROL, versioned ? "public, max-age=31536000, immutable" : "public, no-cache");
        ctx.header(Header.ETAG, '"' + asset.hash() + '"');
        ctx.contentType(asset.type()).result(asset.content());
    }

    private Asset require(String resource) {
        return find(resource).orElseThrow(Problem.NOT_FOUND::exception);
    }

    private Optional<Asset> find(String resource) {
        Asset asset = known.get(resource);
        if (asset == null) {
            asset = load(resource).orElse(null);
            if (asset != null) {
                known.put(resource, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private Optional<Asset> load(String resource) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        if (type == null || !SAFE_PATH.matcher(resource).matches()) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(Asset.of(in.readAllBytes(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private String version(String artifact) {
        String resource = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(artifact);
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No webjar is named " + artifact);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * A file with its type.
     *
     * @param hash the first 8 hex digits of its SHA-256
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; a copy for each request would be waste.
    private record Asset(byte[] content, String type, String hash) {
        static Asset of(byte[] content, String type) {
            return new Asset(content, type, Sha256.hex(content).substring(0, 8));
        }
    }
}
