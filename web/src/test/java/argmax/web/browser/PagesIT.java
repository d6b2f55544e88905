package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages a guest can see, at phone and desktop width, light and dark; the pictures lie in target/screenshots. */
class PagesIT {
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

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/search?q=likelihood", "/glossary", "/exercises/iris-train", "/sign-in", "/join", "/nowhere", "/labs/iris",
        "/lessons/maximum-likelihood"
    })
    void aPageFitsEveryWindowAndIsAccessibleInEveryLight(String path) {
        site.lookTwice(path);
    }

    static Stream<String> lessons() {
        return Course.read().lessons().stream().map(lesson -> "/lessons/" + lesson.slug());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonFitsEveryWindowAndIsAccessible(String path) {
        site.look(path);
    }

    @Test
    void aDrawingTakesTheColoursOfANewTheme() {
        try (BrowserContext context = site.browser().newContext(new NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            page.navigate(site.address() + "/labs/likelihood");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            String gridLines = "window.Chart.getChart(document.querySelector('.figure-drawing canvas')).options.scales.x.grid.color";
            Object byDay = page.evaluate(gridLines);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForFunction("before => " + gridLines + " !== before", byDay);
            assertThat(page.evaluate(gridLines)).isNotEqualTo(byDay);
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
