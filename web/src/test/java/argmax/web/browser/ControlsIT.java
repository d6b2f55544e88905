package argmax.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.web.TestApp;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of control in a real browser, by keyboard alone and as figures set them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlsIT {
    private static final List<Look> LOOKS = List.of(new Look(360, ColorScheme.LIGHT), new Look(1280, ColorScheme.LIGHT));

    private final TestApp app = TestApp.serve();
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    static Stream<Look> looks() {
        return Stream.of(360, 1280).flatMap(width ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> new Look(width, scheme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWorkbenchFitsItsWindowAndIsAccessible(Look look) {
        try (BrowserContext context = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(look.width(), 900).setColorScheme(look.scheme()))) {
            Page page = context.newPage();
            page.navigate(app.address() + "/labs/workbench");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look.at(page, "workbench");
            page.locator("#workbench-joint").fill("0.4");
            page.locator("#workbench-die").fill("2");
            page.locator("#workbench-data").fill("1, 1");
            assertThat(page.locator(".lab .problem")).hasCount(3);
            look.at(page, "workbench-problems");
        }
    }

    @Test
    void everyControlIsReachedAndSetByKeyboardAlone() {
        visit("/labs/workbench", page -> {
            Locator die = page.locator("#die-shares .figure-summary");
            tab(page, "workbench-n-range");
            page.keyboard().press("ArrowRight");
            assertThat(die).containsText("n = 21,");
            tab(page, "workbench-n");
            type(page, "33");
            assertThat(die).containsText("n = 33,");
            assertThat(page.locator("#workbench-n-range")).hasValue("33");
            tab(page, "workbench-rate");
            type(page, "0,25");
            assertThat(die).containsText("rate 0.25,");
            tab(page, "workbench-law");
            page.keyboard().press("ArrowDown");
            assertThat(die).containsText("triangular");
            tab(page, "workbench-shown-2");
            page.keyboard().press("Space");
            assertThat(die).containsText("[mean, width]");
            tab(page, "workbench-band");
            page.keyboard().press("Space");
            assertThat(die).containsText("band true");
            tab(page, "workbench-joint");
            type(page, "0.3");
            assertThat(page.locator("#workbench-joint-problem"))
                    .hasText("The cells of Joint table sum to 1.2; they have to sum to 1.");
            assertThat(page.locator(".lab-status")).containsText("the last state that could be drawn");
            tab(page, "workbench-joint-2");
            type(page, "0");
            assertThat(die).containsText("[0.3, 0.0, 0.3, 0.1, 0.2, 0.1]");
            assertThat(page.locator(".lab .problem")).hasCount(0);
            tab(page, "workbench-die-6-range");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#workbench-die-6")).hasValue("0.95");
            assertThat(die).containsText("The six has probability 0.275");
            tab(page, "workbench-die-6");
            type(page, "0");
            assertThat(page.locator("#workbench-die-6-range")).hasValue("0");
            assertThat(die).containsText("The six has probability 0,");
            tab(page, "workbench-data");
            page.keyboard().press("Control+End");
            page.keyboard().type("\n9, 4");
            assertThat(page.locator("#data-points .figure-summary")).hasText("4 points; the last is (9.0, 4.0).");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#data-points .figure-summary")).containsText("5 points");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#data-points .figure-summary")).hasText("4 points; the last is (9.0, 4.0).");
            tab(page, "workbench-seed");
            type(page, "77");
            assertThat(die).containsText("seed 77.");
            assertThat(page.locator(".lab-link a")).hasAttribute("href", Pattern.compile(
                    ".*&data=1%2C\\+-2&data=4%2C\\+0.5&data=8%2C\\+3&data=9%2C\\+4&seed=77"));

            String told = die.textContent();
            page.reload();
            assertThat(die).hasText(told);
            assertThat(page.locator("#workbench-data")).hasValue("1, -2\n4, 0.5\n8, 3\n9, 4");
        });
    }

    @Test
    void whatIsDraggedInAFigureSetsItsControl() {
        visit("/labs/workbench", page -> {
            Locator die = page.locator("#die-shares .figure-summary");
            Locator data = page.locator("#data-points .figure-summary");
            drag(page, "{die: {value: 0.512, index: 5}}");
            assertThat(page.locator("#workbench-die-6")).hasValue("0.5");
            assertThat(die).containsText("The six has probability 0.167");
            drag(page, "{die: {steps: 10, index: 5}, n: {value: 1e6}}");
            assertThat(page.locator("#workbench-die-6")).hasValue("1");
            assertThat(die).containsText("n = 100,");
            drag(page, "{data: {x: 2.34567, y: 99, index: 0}}");
            assertThat(page.locator("#workbench-data")).hasValue("2.346, 5\n4, 0.5\n8, 3");
            drag(page, "{data: {add: {x: 5, y: -1}}}");
            assertThat(data).hasText("4 points; the last is (5.0, -1.0).");
            drag(page, "{data: {remove: 1}}");
            drag(page, "{data: {remove: 1}}");
            drag(page, "{data: {remove: 1}}");
            assertThat(page.locator("#workbench-data")).hasValue("2.346, 5\n5, -1");
            assertThat(data).hasText("2 points; the last is (5.0, -1.0).");
        });
    }

    @Test
    void whatCanBeDraggedIsMovedByKeyboardAlone() {
        visit("/labs/workbench", page -> {
            Locator data = page.locator("#data-points .figure-summary");
            Locator third = page.locator("#data-points .grip[aria-label^='point 3 of 3']");
            third.press("ArrowRight");
            assertThat(data).hasText("3 points; the last is (8.1, 3.0).");
            third.press("Delete");
            assertThat(data).hasText("2 points; the last is (4.0, 0.5).");
            page.locator("#data-points").getByText("Add a point").press("Enter");
            assertThat(data).containsText("3 points");
            Locator die = page.locator("#die-shares .figure-summary");
            assertThat(die).containsText("The six has probability 0.286");
            page.locator("#die-shares .grip").last().press("ArrowDown");
            assertThat(die).not().containsText("The six has probability 0.286");
        });
    }

    @Test
    void withoutScriptsTheFormAsksForThePageOfTheState() {
        try (BrowserContext context = chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(app.address() + "/labs/workbench?hide=law,n&n=50");
            page.locator("#workbench-data").fill("0, 0\n1, 1");
            page.locator("#workbench-die-6").fill("0");
            page.getByText("Update the figures").click();
            assertThat(page.locator("#data-points .figure-summary")).hasText("2 points; the last is (1.0, 1.0).");
            assertThat(page.locator("#die-shares .figure-summary")).containsText("The six has probability 0,");
            assertThat(page.locator("#die-shares .figure-summary")).containsText("n = 50,");
            assertThat(page.locator("#workbench-law")).hasCount(0);
        }
    }

    @Test
    void ofManyMovesTheLastOneIsShown() {
        visit("/labs/workbench", page -> {
            page.evaluate("""
                    () => {
                      const range = document.getElementById('workbench-n-range');
                      for (let n = 1; n <= 100; n++) {
                        range.value = n;
                        range.dispatchEvent(new Event('input', {bubbles: true}));
                      }
                    }""");
            assertThat(page.locator("#die-shares .figure-summary")).containsText("n = 100,");
            assertThat(page.locator(".lab-status")).isEmpty();
        });
    }

    @Test
    void aGuessIsCommittedByKeyboardAndTheLabComesAlive() {
        visit("/lessons/maximum-likelihood", page -> {
            assertThat(page.locator(".lab")).hasCount(0);
            LOOKS.forEach(look -> {
                page.setViewportSize(look.width(), 900);
                look.at(page, "prediction-asked");
            });
            page.locator(".prediction input[type=radio]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".prediction-made")).containsText("You said: About 0.45, a half.");
            page.locator("#likelihood-n").fill("80");
            assertThat(page.locator("#likelihood-curve .figure-summary")).containsText("With n = 80");
            page.locator(".prediction-explained summary").press("Enter");
            assertThat(page.locator(".prediction-explained")).containsText("As you said");
            LOOKS.forEach(look -> {
                page.setViewportSize(look.width(), 900);
                look.at(page, "prediction-made");
            });
        });
    }

    private void visit(String path, Consumer<Page> visitor) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.onPageError(complaints::add);
            page.navigate(app.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            visitor.accept(page);
        }
        Assertions.assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    /** Goes on with the tabulator until the element of this id has the focus. */
    private static void tab(Page page, String id) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("The tabulator doesn't reach " + id);
    }

    private static void type(Page page, String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void drag(Page page, String wishes) {
        page.evaluate("document.querySelector('.figure').dispatchEvent(new CustomEvent('figure-drag', {bubbles: true, detail: %s}))"
                .formatted(wishes));
    }
}
