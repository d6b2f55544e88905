package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page a guest can see, at phone and desktop width, light and dark; the pictures lie in target/screenshots. */
class PagesIT {
    private static final List<String> PATHS = List.of(
            "/", "/lessons/maximum-likelihood", "/lessons/logistic-cross-entropy", "/lessons/iris-titanic", "/labs/likelihood",
            "/labs/logistic-line", "/labs/iris", "/exercises/iris-train", "/sign-in", "/join", "/nowhere");

    private static Site site;

    @TempDir
    private static Path data;

    @BeforeAll
    static void open() {
        site = Site.open(data);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static List<String> paths() {
        return PATHS;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPageFitsEveryWindowAndIsAccessibleInEveryLight(String path) {
        try (BrowserContext context = site.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Look.all().forEach(look -> {
                page.setViewportSize(look.width(), 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                look.at(page, path.equals("/") ? "home" : path.substring(1).replace("/", "-"));
            });
        }
    }

    @Test
    void withoutScriptsALabStillAnswersItsForm() {
        try (BrowserContext context = site.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address() + "/labs/likelihood");
            String before = page.locator(".figure-summary").first().textContent();
            page.locator("#likelihood-n").fill("120");
            page.getByText("Update the figures").click();
            assertThat(page.url()).contains("n=120");
            assertThat(page.locator(".figure-summary").first().textContent()).isNotEqualTo(before);
            page.getByText("Numbers as a table").first().click();
            assertThat(page.locator("table.data").first().isVisible()).isTrue();
        }
    }
}
