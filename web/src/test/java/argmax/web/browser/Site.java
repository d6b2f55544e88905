package argmax.web.browser;

import argmax.web.App;
import argmax.web.Settings;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;

/** The whole program on a free port, with a browser to visit it. */
final class Site implements AutoCloseable {
    private final Chromium chromium = Chromium.open();
    private final App app;

    private Site(App app) {
        this.app = app;
    }

    /** Serves and trains, with everything kept in {@code data}. */
    static Site open(Path data) {
        Settings settings = Settings.from(Map.of("ARGMAX_PORT", "0", "ARGMAX_DATA", data.toString()), 2);
        App app = App.open(settings, InstantSource.system(), new SecureRandom());
        app.serve();
        app.train();
        return new Site(app);
    }

    Browser browser() {
        return chromium.browser();
    }

    String address() {
        return app.baseUrl();
    }

    @Override
    public void close() {
        app.close();
        chromium.close();
    }
}
