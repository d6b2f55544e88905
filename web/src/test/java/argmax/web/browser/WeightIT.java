package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lesson costs those who pay for every kilobyte. */
class WeightIT {
    private static final int FIRST_VISIT = 250_000;
    private static final int LATER_VISIT = 30_000;

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
    @ValueSource(strings = {"adaptive-saddles", "history-and-hep", "loss-curves-early-stopping"})
    void aLessonIsLightAndTheNextOneLighter(String lesson) {
        try (BrowserContext context = site.browser().newContext()) {
            Page page = context.newPage();
            assertThat(weight(page, lesson)).isBetween(50_000, FIRST_VISIT);
            assertThat(weight(page, "maximum-likelihood")).isBetween(1_000, LATER_VISIT);
        }
    }

    /** All bytes that came over the line for a page, with the heads of the answers, and nothing of what was kept. */
    private static int weight(Page page, String lesson) {
        page.navigate(site.address() + "/lessons/" + lesson);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate("""
                ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                  .reduce((sum, entry) => sum + entry.transferSize, 0)""")).intValue();
    }
}
