package argmax.web.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.engine.classic.NearestNeighbours;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Fit;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What runs show, looked at: one that went wrong in two ways, and one with a lesson that explains it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosisPageIT {
    private static final List<Look> LOOKS = List.of(new Look(360, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

    private final TestApp app = TestApp.serve();
    private final Chromium chromium = Chromium.open();

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void whatHappenedFitsEveryWindowAndIsAccessible() {
        app.train();
        Map<String, RunSpec> runs = new TreeMap<>(Map.of(
                "diagnosis-dead", wine(Scaling.NONE, new Optimiser.Sgd(10), 10),
                "diagnosis-linked", neighbours()));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.navigate(app.address() + "/");
            runs.forEach((name, spec) -> {
                page.navigate(app.address() + Studies.start(app, spec));
                assertThat(page.locator(".diagnosis h2")).hasText("What happened");
                LOOKS.forEach(look -> {
                    page.setViewportSize(look.width(), 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
                    page.reload();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    look.at(page, name);
                });
            });
            page.locator(".diagnosis a").first().click();
            page.waitForURL("**/lessons/logistic-cross-entropy");
        }
    }

    private static TrainNetwork wine(Scaling scaling, Optimiser optimiser, int epochs) {
        return new TrainNetwork(
                new DataChoice("wine", List.of(), scaling),
                new Split.HoldOut(0.4, 0.4, 1),
                Graph.softmax(List.of(new Dense(32, Activation.RELU)), 3),
                Learning.by(optimiser),
                new Fit(16, epochs, null, List.of(1L)),
                Watch.NOTHING_MORE);
    }

    private static TrainClassic neighbours() {
        return new TrainClassic(
                new DataChoice("blobs2", List.of(), Scaling.STANDARD, 400),
                new Split.HoldOut(0.3, 0, 1),
                new NearestNeighbours(9),
                List.of(1L),
                Watch.NOTHING_MORE);
    }
}
