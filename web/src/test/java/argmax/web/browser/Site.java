package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.App;
import argmax.web.Settings;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Opens a page once and looks at it in every light and width, and on a phone by day for barriers, which takes longest: by night
     * colours alone differ, and all of them are on the pages that {@link #lookTwice} sees. What is drawn has something to show.
     */
    void look(String path) {
        look(path, Look.opposites().limit(1).toList());
    }

    /** The same with a second search for barriers, on a desk by night. */
    void lookTwice(String path) {
        look(path, Look.opposites().toList());
    }

    private void look(String path, List<Look> thorough) {
        String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9-]+", "-");
        try (BrowserContext context = browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            page.navigate(address() + path);
            page.evaluate("document.querySelectorAll('[data-figure]').forEach(figure => figure.scrollIntoView())");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("scrollTo(0, 0)");
            Look.all().forEach(look -> {
                page.setViewportSize(look.width(), 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                if (thorough.contains(look)) {
                    look.at(page, name);
                } else {
                    look.glance(page, name);
                }
            });
            assertThat(page.locator(".figure-drawing:empty").count()).as("figures without a drawing").isZero();
            assertThat(complaints).isEmpty();
        }
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
