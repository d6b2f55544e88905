package argmax.web.homework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import argmax.web.homework.HomeworkClass.Change;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Homework in a browser; the pictures lie in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetIT {
    private final TestTime time = new TestTime();
    private final TestApp app = TestApp.serve(HomeworkClass.COURSE, time);
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void whatIsTypedIsSavedHandedInAndReceipted() throws IOException {
        HomeworkClass group = new HomeworkClass(app, time);
        Browserless ada = group.learner("Ada in a browser");
        String sheet = group.assign(time.instant().plus(Duration.ofDays(2)));
        group.adjust(sheet, "Ada in a browser", Change.due(time.instant().plus(Duration.ofDays(3)), "Ill"));
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie("argmax_session", ada.cookie("argmax_session")).setUrl(app.address())));
            Page page = context.newPage();
            page.navigate(app.address() + sheet);
            assertThat(page.locator(".credit li").nth(1)).not().containsText("UTC");
            page.locator("#s1-times-once").fill("17");
            assertThat(page.locator("#exercise-s1-times .draft-state")).hasText("Saved");
            page.reload();
            assertThat(page.locator("#s1-times-once")).hasValue("17");
            assertThat(page.locator("nav tbody tr").first()).containsText("Saved draft, not sent");

            page.locator("#s1-times-twice").fill("1");
            page.locator("#s1-times-thrice").fill("1");
            page.locator("#s1-times-thrice").press("Enter");
            assertThat(page.locator("#exercise-s1-times .verdict")).isFocused();
            Download receipt = page.waitForDownload(() -> page.getByText("Download the receipt").click());
            assertThat(Files.readString(receipt.path())).startsWith("Receipt of an answer\nPerson: Ada in a browser");
            photograph(page, "homework-sheet");
            page.navigate(app.address() + sheet + "/s1-flowers/ranking");
            photograph(page, "homework-ranking");
            page.navigate(app.address() + "/homework");
            photograph(page, "homework");
        }
    }

    private static void photograph(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Look.opposites().forEach(look -> {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            look.at(page, name);
        });
    }
}
