package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lesson costs those who pay for every kilobyte. */
class WeightIT {
    private static final long FIRST_VISIT = 250_000;
    private static final long LATER_VISIT = 30_000;

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
            AtomicLong bytes = new AtomicLong();
            CDPSession session = context.newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));

            page.navigate(site.address() + "/lessons/" + lesson);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes.getAndSet(0)).isBetween(50_000L, FIRST_VISIT);
            page.navigate(site.address() + "/lessons/maximum-likelihood");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes.get()).isBetween(1_000L, LATER_VISIT);
        }
    }
}
