package argmax.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.engine.run.RunSpec;
import argmax.engine.run.text.Specification;
import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One's own runs in a browser: the list by keyboard, and every page that keeps a run, at phone and desktop width. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunListIT {
    private static final List<Look> LOOKS = List.of(new Look(360, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));
    private static final RunSpec DIVERGING = Specification.parse("""
            Data(iris)
            Dense(16, identity)
            Dense(16, identity)
            Dense(3, softmax)
            SGD(10)
            Fit(batch_size=16, epochs=100)
            """);

    private final TestApp app = TestApp.serve();
    private final ByHand hand = new ByHand(app);
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void twoRunsAreCheckedAndComparedByKeyboard() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = open(context);
            String older = hand.trained(ByHand.BLOBS);
            String newer = hand.trained(ByHand.BLOBS);
            page.navigate(app.address() + "/runs");
            assertThat(page.locator("time").first()).not().containsText("UTC");
            tabTo(page, newer);
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page.locator(".problem-summary")).isFocused();
            assertThat(page.locator(".problem-summary")).containsText("One run is checked; two can be compared.");
            assertThat(page.locator("input[value='%s']".formatted(Trainings.id(newer)))).isChecked();
            tabTo(page, older);
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page)
                    .hasURL(Pattern.compile("/runs/%s/compare/%s$".formatted(Trainings.id(newer), Trainings.id(older))));
        }
    }

    @Test
    void everyPageThatKeepsARunFitsItsWindowAndIsAccessible() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = open(context);
            look(page, "/runs", "runs-none");
            String first = hand.trained(ByHand.BLOBS);
            page.navigate(app.address() + first);
            page.locator("text=Replay this run").click();
            page.waitForURL(url -> !url.endsWith(first) && url.contains("/runs/"));
            String again = page.url().substring(app.address().length());
            hand.train(again);
            hand.train(hand.start("Laboratory of before", "/labs/gone", Studies.SWEEP));
            hand.trained(DIVERGING);
            page.navigate(app.address() + first + "/name");
            page.locator("#title").fill("A name as long as names may be: batches of 64, rate 0.1, two seeds, once more");
            page.locator("main button").click();
            hand.start("Waits for a trainer", "/labs/logistic-line?seed=3", ByHand.BLOBS);
            look(page, "/runs", "runs");
            look(page, "/runs/compare", "runs-refused");
            look(page, first, "run-kept");
            look(page, again, "run-replayed");
            look(page, first + "/name", "run-name");
            look(page, first + "/delete", "run-delete");
        }
    }

    private void look(Page page, String path, String name) {
        for (Look look : LOOKS) {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.navigate(app.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look.at(page, name);
        }
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(app.address() + "/");
        return page;
    }

    /** Presses Tab until the box of a run has the focus. */
    private static void tabTo(Page page, String run) {
        String focused = "document.activeElement?.value === '%s'".formatted(Trainings.id(run));
        page.waitForCondition(() -> {
            page.keyboard().press("Tab");
            return (Boolean) page.evaluate(focused);
        });
    }
}
