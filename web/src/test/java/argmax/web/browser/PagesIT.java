package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> views() {
        return Stream.of(390, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> PATHS.stream().map(path -> Arguments.of(path, width, scheme))));
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @MethodSource("views")
    void aPageFitsItsWindowAndIsAccessible(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = site.browser().newContext(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(site.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            String name = "%s-%d-%s.png".formatted(
                    path.equals("/") ? "home" : path.substring(1).replace("/", "-"), width, scheme.name().toLowerCase(Locale.ROOT));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name)).setFullPage(true));

            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("fits its window")
                    .isTrue();
            assertThat(page.locator("h1").count()).as("one heading of the first level").isEqualTo(1);
            assertThat(page.locator(".math:not([data-typeset])").count()).as("formulas left as text").isZero();
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe").isEmpty();
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
