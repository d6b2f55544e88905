package argmax.web.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A forecast in a browser, by keyboard alone; the pictures lie in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastIT {
    private static final List<Look> LOOKS = List.of(new Look(360, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

    private final TestApp app = TestApp.serve().train();
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void whoCommitsSeesTheRunThenTheScoreThenTheExplanation() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.navigate(app.address() + "/join?code=" + TestApp.CODE);
            page.getByLabel("Name").fill("Thea Bayes");
            page.getByLabel("E-mail").fill("thea@university.example");
            page.getByLabel("Password").fill("probability 1763");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join")).click();

            page.navigate(app.address() + "/exercises/small-or-large-steps");
            page.locator("summary").press("Enter");
            assertThat(page.locator(".specification").first()).isVisible();
            Locator slider = page.locator("input[type=range]").first();
            slider.press("ArrowRight");
            assertThat(page.locator("#small-or-large-steps-winner")).hasValue("51");
            photograph(page, "forecast");

            page.locator("summary").press("Enter");
            page.locator("#small-or-large-steps-loss-high").press("Enter");
            assertThat(page.locator(".verdict")).containsText("These scores pay honesty");
            photograph(page, "forecast-scored");
            page.navigate(app.address() + "/exercises/iris-train");
            page.locator("summary").press("Enter");
            photograph(page, "train-card");
        }
    }

    private static void photograph(Page page, String name) {
        for (Look look : LOOKS) {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look.at(page, name);
        }
    }
}
