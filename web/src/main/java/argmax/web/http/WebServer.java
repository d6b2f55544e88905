package argmax.web.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.util.function.Consumer;

/** Builds the server: what every request meets first, then the routes of the rooms. */
public final class WebServer {
    /** Of any form or script's message; files have their own way and limit. */
    private static final long MOST_BYTES = 64 * 1024;

    /** Of a file that a form brings along. */
    private static final int MOST_FILE_BYTES = 2_100_000;

    private WebServer() {}

    /**
     * A server that is not started yet.
     *
     * @param https whether visitors reach us by https
     * @param rooms declares the routes of the rooms
     */
    public static Javalin create(Sessions sessions, Pages pages, boolean https, Consumer<RoutesConfig> rooms) {
        Headers headers = new Headers(https);
        return Javalin.create(config -> {
            configure(config, headers);
            headers.register(config.routes);
            sessions.register(config.routes);
            Csrf.register(config.routes);
            new Errors(pages).register(config.routes);
            pages.assets().register(config.routes);
            rooms.accept(config.routes);
        });
    }

    private static void configure(JavalinConfig config, Headers headers) {
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.multipartConfig.maxFileSize(MOST_FILE_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_FILE_BYTES + MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(MOST_FILE_BYTES, SizeUnit.BYTES);
        config.http.prefer405over404 = true;
        config.router.handlerWrapper(Errors::catching);
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests(headers)));
    }
}
