package argmax.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A run stepped through in a browser: numbers and pictures follow the player. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaybackIT {
    private final TestApp app = TestApp.serve();
    private final Chromium chromium = Chromium.open();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());

    @BeforeAll
    void train() {
        app.train();
    }

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void aRunIsSteppedPlayedAndScrubbedByKeyboard() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = visit(context);
            String path = Studies.start(app, PlayedRuns.RING);
            page.navigate(app.address() + path);
            assertThat(page.locator(".run-products")).isVisible();
            shows(page, 30);

            page.locator(".player-scrubber").focus();
            page.keyboard().press("Home");
            shows(page, 1);
            page.keyboard().press("ArrowRight");
            shows(page, 2);
            assertThat(page.locator(".player-scrubber"))
                    .hasAttribute("aria-valuetext", Pattern.compile("Epoch 2 of 30: loss .* in validation"));
            page.waitForURL("**" + path + "?epoch=2");

            page.locator(".player-play").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".player-play")).hasText("Pause");
            assertThat(epoch(page)).hasText(Pattern.compile("^([5-9]|1[0-9])$")); // whichever is seen first
            page.keyboard().press("Enter");
            assertThat(page.locator(".player-play")).hasText("Play");
            int paused = Integer.parseInt(epoch(page).textContent());
            page.waitForURL("**" + path + "?epoch=" + paused);
            shows(page, paused);

            page.locator("[data-step='1']").press("Enter");
            shows(page, paused + 1);
            page.locator("[data-step='-1']").press("ArrowLeft");
            shows(page, paused);
            page.locator(".player-scrubber").fill("17");
            shows(page, 17);

            page.locator(".shelf summary").first().press("Enter");
            assertThat(page.locator("#weights-dense-1 canvas")).isVisible();
            assertThat(page.locator("#weights-dense-1 .figure-summary")).containsText("After epoch 17 ");
            page.locator("[data-step='1']").press("Enter");
            assertThat(page.locator("#weights-dense-1 .figure-summary")).containsText("After epoch 18 ");
            page.waitForURL("**" + path + "?epoch=18");
            page.reload();
            shows(page, 18);
            page.locator(".player-scrubber").press("End");
            shows(page, 30);
            page.waitForURL("**" + path);
        }
    }

    @Test
    void aRunUnderWayIsFollowedUntilTheReaderTakesItBack() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = visit(context);
            String id = underWay(page);
            assertThat(page.locator(".player")).isHidden();
            logUntil(id, 10);
            shows(page, 10);
            assertThat(page.locator(".player-follow")).isHidden();

            page.locator("[data-step='-1']").click();
            shows(page, 9);
            logUntil(id, 14);
            assertThat(page.locator(".player-scrubber")).hasAttribute("max", "14");
            shows(page, 9);
            page.locator(".player-follow").click();
            shows(page, 14);
            logUntil(id, 16);
            shows(page, 16);
        }
    }

    @Test
    void whoeverWantsLessMotionIsNotTakenAlong() {
        try (BrowserContext context =
                chromium.browser().newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visit(context);
            String id = underWay(page);
            logUntil(id, 3);
            assertThat(page.locator(".player-scrubber")).hasAttribute("max", "3");
            String before = epoch(page).textContent();
            logUntil(id, 5);
            assertThat(page.locator(".player-scrubber")).hasAttribute("max", "5");
            assertThat(epoch(page)).hasText(before);
            page.locator(".player-follow").click();
            shows(page, 5);
        }
    }

    @Test
    void theRunPageFitsItsWindowAndIsAccessible() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = visit(context);
            for (var run : Map.of("playback-ring", PlayedRuns.RING, "playback-iris", PlayedRuns.IRIS).entrySet()) {
                page.navigate(app.address() + Studies.start(app, run.getValue()));
                assertThat(page.locator(".run-state-text")).containsText("Finished after ");
                String address = page.url();
                Look.opposites().forEach(look -> {
                    page.setViewportSize(look.width(), 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                    page.navigate(address + "?epoch=20");
                    page.locator(".shelf > summary").all().forEach(Locator::click);
                    assertThat(page.locator(".shelf canvas").last()).isVisible();
                    page.evaluate("scrollTo(0, 0)");
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    look.at(page, run.getKey());
                });
            }
        }
    }

    private Page visit(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(app.address() + "/");
        return page;
    }

    /** A run that only this test works on; returns its id. */
    private String underWay(Page page) {
        String id = "underway" + app.rows("run");
        app.jdbi().useHandle(handle ->
                runs.insert(handle, id, new NewRun("A ring", null, app.newestSession(), "/labs/iris", PlayedRuns.RING)));
        runs.begin(id, "worker");
        page.navigate(app.address() + "/runs/" + id);
        return id;
    }

    private void logUntil(String id, int epochs) {
        PlayedRuns.train(PlayedRuns.RING, new RunLog(runs, id, InstantSource.system(), () -> false), epochs);
    }

    private static Locator epoch(Page page) {
        return page.locator("[data-value=epoch]");
    }

    private static void shows(Page page, int epoch) {
        assertThat(epoch(page)).hasText(String.valueOf(epoch));
        assertThat(page.locator("#decision-map .figure-summary")).containsText("After epoch %d ".formatted(epoch));
    }
}
