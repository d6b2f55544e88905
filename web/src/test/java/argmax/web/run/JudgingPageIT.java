package argmax.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.engine.run.RunSpec;
import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Judging runs in a browser, by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgingPageIT {
    private final TestApp app = TestApp.serve().train();
    private final Chromium chromium = Chromium.open();

    @BeforeAll
    void bePatient() {
    }

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void arrowKeysMoveTheThresholdAndEverythingFollows() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = page(context);
            String path = done(page, JudgedRuns.FLOWERS);
            page.locator("#threshold-positive").focus();
            page.keyboard().press("End");
            assertThat(page.locator("#cut .figure-summary")).containsText("rows of virginica are taken for it");
            assertThat(page.locator("#scores .axis-label-x")).hasText("probability of virginica");
            page.keyboard().press("Tab");
            assertThat(page.locator("#threshold-threshold-range")).isFocused();
            for (int step = 0; step < 3; step++) {
                page.keyboard().press("ArrowLeft");
            }
            assertThat(page.locator("#threshold-threshold")).hasValue("0.47");
            assertThat(page.locator("#rates .figure-summary")).containsText("At the threshold 0.47: sensitivity ");
            assertThat(page.locator("#roc .legend")).containsText("virginica at 0.47");
            assertThat(page).hasURL(Pattern.compile(path + "\\?positive=virginica&threshold=0\\.47$"));
            // The number box, then the line in the drawing.
            page.keyboard().press("Tab");
            page.keyboard().press("Control+A");
            page.keyboard().type("0.9");
            assertThat(page.locator("#scores .figure-summary")).containsText("Above the threshold 0.9 lie ");
            page.locator("#scores .grip").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#scores .figure-summary")).containsText("Above the threshold 0.91 lie ");
            page.locator("#threshold-threshold").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("7");
            assertThat(page.locator("#threshold-threshold-problem")).containsText("allowed is a number from 0 to 1");
            page.reload();
            assertThat(page.locator("#threshold-threshold")).hasValue("0.91");
        }
    }

    @Test
    void withoutScriptsAFormAsksForTheNewThreshold() {
        try (BrowserContext context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = page(context);
            String path = Studies.start(app, JudgedRuns.FLOWERS);
            page.navigate(app.address() + path);
            page.waitForCondition(() -> {
                page.reload();
                return page.locator("#cut").count() == 1;
            });
            page.locator("#threshold-threshold").fill("0.2");
            page.locator(".lab-controls button").click();
            assertThat(page.locator("#rates .figure-summary")).containsText("At the threshold 0.2: ");
        }
    }

    @Test
    void anotherRunIsChosenByKeyboardAndLaidOver() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = page(context);
            done(page, JudgedRuns.FLOWERS);
            done(page, JudgedRuns.FASTER_FLOWERS);
            page.locator("#other").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/compare/*");
            assertThat(page.locator("#loss canvas")).isVisible();
            assertThat(page.locator("#loss .legend li")).hasCount(4);
            look(page, "compare");
        }
    }

    @Test
    void twoNetworksMoveThePageWithEachReport() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = page(context);
            done(page, JudgedRuns.GAN);
            assertThat(page.locator("#adversaries tbody tr")).hasCount(12);
            assertThat(page.locator(".run-state-text")).hasText("Finished after 600 steps");
        }
    }

    @Test
    void whateverIsJudgedFitsItsWindowAndIsAccessible() {
        Map<String, RunSpec> specs = new TreeMap<>(Map.of(
                "judged-flowers", JudgedRuns.FLOWERS,
                "judged-margins", JudgedRuns.MARGINS,
                "judged-curve", JudgedRuns.CURVE,
                "judged-gan", JudgedRuns.GAN,
                "judged-apart", JudgedRuns.APART));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = page(context);
            specs.forEach((name, spec) -> {
                done(page, spec);
                look(page, name);
            });
        }
    }

    private static void look(Page page, String name) {
        Look.opposites().forEach(look -> {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.reload();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look.at(page, name);
        });
    }

    private Page page(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(app.address() + "/");
        return page;
    }

    /** Goes to the page of a run that has ended; returns its path. */
    private String done(Page page, RunSpec spec) {
        String path = Studies.start(app, spec);
        page.navigate(app.address() + path);
        assertThat(page.locator(".run-state-text")).containsText("Finished after ");
        return path;
    }
}
