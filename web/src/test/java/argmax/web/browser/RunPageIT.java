package argmax.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest's run watched in three ways: by the stream, by polling where the stream can't be had, by reloading without scripts. */
class RunPageIT {
    /** Layers and epochs enough that the run outlasts the page's first look. */
    private static final String LONG_RUN = "/labs/iris?layers=3&units=32&batch=4&epochs=200";

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

    @Test
    void theStreamMovesThePageToItsEnd() {
        try (BrowserContext context = site.browser().newContext()) {
            Page page = started(context);
            assertThat(page.locator(".run-products")).isVisible();
            assertThat(page.locator(".run-state-text")).hasText("Finished after 200 epochs");
        }
    }

    @Test
    void whereTheStreamFailsThePageAsksForTheSameEvents() {
        try (BrowserContext context = site.browser().newContext()) {
            context.route(Pattern.compile("/runs/\\w+/events\\?"), Route::abort);
            Page page = started(context);
            assertThat(page.locator(".run-products")).isVisible();
            assertThat(page.locator(".run-state-text")).hasText("Finished after 200 epochs");
        }
    }

    @Test
    void withoutScriptsAReloadShowsHowFarTheRunHasCome() {
        try (BrowserContext context = site.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = started(context);
            assertThat(page.getByText(Pattern.compile("Reload the page|Finished after"))).isVisible();
            page.waitForCondition(() -> {
                page.reload();
                return page.locator(".run-products").count() == 1;
            });
            page.getByText("Numbers as a table").first().click();
            assertThat(page.locator("table.data tbody tr").first()).isVisible();
        }
    }

    private static Page started(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(site.address() + LONG_RUN);
        page.locator(".lab-train button").click();
        page.waitForURL("**/runs/*");
        return page;
    }
}
