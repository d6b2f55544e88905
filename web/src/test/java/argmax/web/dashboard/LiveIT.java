package argmax.web.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import argmax.web.run.StoredRuns;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The live view in a browser that stays on it. */
class LiveIT {
    private final InstantSource time = InstantSource.system();

    @Test
    void thePageLooksAgainByItselfAndWhoeverHasTheFocusKeepsIt() {
        try (TestApp app = TestApp.serve();
                Chromium chromium = Chromium.open();
                BrowserContext context = chromium.browser().newContext()) {
            Browserless emmy = app.instructor();
            String path = emmy.get("/classes").document().select("main h2 a").attr("href");
            Instant now = time.instant();
            long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
            Person ada = People.join(app.jdbi(), id, "Ada", "ada@university.example", now);
            StoredRuns.insert(app.jdbi(), "first", ada.id(), "QUEUED", now, null, null);
            context.addCookies(List.of(new Cookie("argmax_session", emmy.cookie("argmax_session")).setUrl(app.address())));
            Page page = context.newPage();
            page.navigate(app.address() + path + "/live");
            page.locator("a[href='/runs/first']").focus();
            StoredRuns.insert(app.jdbi(), "second", ada.id(), "QUEUED", now.plusSeconds(1), null, null);
            assertThat(page.locator("#live-under-way tbody tr")).hasCount(2);
            assertThat(page.locator("#live-counts")).containsText("2 waiting");
            assertThat(page.locator("a[href='/runs/first']")).isFocused();
            assertThat(page.locator("#live-under-way time").first()).not().containsText("UTC");
        }
    }
}
