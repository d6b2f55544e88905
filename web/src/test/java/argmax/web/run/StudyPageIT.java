package argmax.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.engine.run.TrialReport;
import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A study watched in a browser: figure and table follow the log without a reload. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyPageIT {
    private static final List<Look> LOOKS = List.of(new Look(390, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

    private final TestApp app = TestApp.serve();
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void eachTrialMovesThePageAndItsEndShowsTheBest() {
        List<TrialReport> reports = Studies.trials(Studies.SWEEP);
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.navigate(app.address() + "/");
            String path = Studies.start(app, Studies.SWEEP);
            page.navigate(app.address() + path);
            assertThat(page.locator("#trials .figure-summary")).hasText("No trial is done yet.");

            RunStore runs = new RunStore(app.jdbi(), InstantSource.system());
            runs.begin(Trainings.id(path), "worker");
            RunLog log = new RunLog(runs, Trainings.id(path), InstantSource.system(), () -> false);
            for (int done = 1; done <= 2; done++) {
                log.trial(reports.get(done - 1));
                assertThat(page.locator("#trials tbody tr")).hasCount(done);
                assertThat(page.locator(".run-state-text")).containsText("Trial %d of 3 (rate ".formatted(done));
            }
            assertThat(page.locator("#trials canvas")).isVisible();
            photograph(page, "study.png");

            app.train();
            assertThat(page.locator(".run #roc")).isVisible();
            assertThat(page.locator(".run-state-text")).containsText("Finished after 3 trials");
            assertThat(page.locator("#trials tbody tr")).hasCount(3);
            photograph(page, "study-done.png");
        }
    }

    @Test
    void whateverStudyIsDoneFitsItsWindowAndIsAccessible() {
        app.train();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.navigate(app.address() + "/");
            Studies.DIFFERENT.forEach((name, spec) -> {
                page.navigate(app.address() + Studies.start(app, spec));
                assertThat(page.locator(".run-state-text")).containsText("Finished after ");
                LOOKS.forEach(look -> {
                    page.setViewportSize(look.width(), 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                    page.reload();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    look.at(page, name);
                });
            });
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name)).setFullPage(true));
    }
}
