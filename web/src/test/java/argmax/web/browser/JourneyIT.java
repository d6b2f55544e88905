package argmax.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.App;
import argmax.web.Settings;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way in a real browser: an instructor opens a class, a learner reads, plays, answers and trains, the instructor sees it. */
class JourneyIT {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static Chromium chromium;

    @TempDir
    private Path data;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {390, 1280})
    void aLearnerGoesTheWholeWayAndTheInstructorSeesIt(int width) {
        Settings settings = Settings.from(Map.of("ARGMAX_PORT", "0", "ARGMAX_DATA", data.toString()), 2);
        try (App app = App.open(settings, InstantSource.system(), new SecureRandom());
                Visitor instructor = new Visitor(width);
                Visitor learner = new Visitor(width)) {
            app.serve();
            app.train();
            String address = app.baseUrl();
            String join = instructor.opensAClass(app.firstInstructorLink().orElseThrow());
            learner.joins(join);
            learner.readsALesson(address);
            learner.playsWithItsLab();
            learner.answersAQuestion();
            learner.trainsOnIris(address);
            learner.seesProgress(address);
            instructor.seesTheLearner();
        }
    }

    /** A person at a browser of a certain width. */
    private static final class Visitor implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new CopyOnWriteArrayList<>();

        Visitor(int width) {
            context = chromium.browser().newContext(
                    new NewContextOptions().setViewportSize(width, 900));
            context.setDefaultTimeout(20_000);
            page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
        }

        String opensAClass(String setup) {
            page.navigate(setup);
            fill("Name", "Ada Byron");
            fill("E-mail", "ada@university.example");
            fill("Password", "analytical engine");
            press("Make the account");
            fill("Name", "Statistics");
            press("Open the class");
            return page.getByText("/join?code=").first().textContent().strip();
        }

        void joins(String link) {
            page.navigate(link);
            fill("Name", "Max Born");
            fill("E-mail", "max@university.example");
            fill("Password", "probability 1926");
            press("Join");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Probability, Likelihood and Training");
        }

        void readsALesson(String address) {
            page.navigate(address);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Let the data choose the parameters").setExact(true))
                    .click();
            assertThat(page.locator(".math .katex").first()).isVisible();
            assertSound();
        }

        void playsWithItsLab() {
            page.getByLabel("About 0.45, a half").check();
            press("Commit and see the lab");
            Locator lab = page.locator(".lab");
            assertThat(lab.locator("canvas").first()).isVisible();
            String before = lab.locator(".figure-summary").first().textContent();
            lab.locator("#likelihood-n").fill("80");
            assertThat(lab.locator(".figure-summary").first()).not().hasText(before);
            assertThat(lab.locator(".lab-link a")).hasAttribute("href", Pattern.compile(".*n=80.*"));
        }

        void answersAQuestion() {
            Locator card = page.locator("#exercise-poisson-mean");
            List<Double> counts = NUMBER.matcher(card.locator(".prose").first().textContent())
                    .results()
                    .map(MatchResult::group)
                    .map(Double::valueOf)
                    .limit(5)
                    .toList();
            double sum = counts.stream().mapToDouble(count -> count).sum();
            card.locator("input[type=text]").fill(Double.toString(sum));
            press(card, "Check the answer");
            assertThat(card.locator(".verdict")).containsText("Not yet");
            assertThat(card.locator(".verdict")).containsText("sum");
            card.locator("input[type=text]").fill(Double.toString(sum / 5).replace('.', ','));
            press(card, "Check the answer");
            assertThat(card.locator(".verdict")).containsText("Correct");
        }

        void trainsOnIris(String address) {
            page.navigate(address + "/exercises/iris-train");
            page.getByLabel("Hidden layers").fill("256, 256");
            page.getByLabel("Learning rate").fill("0.003");
            page.getByLabel("Epochs").fill("100");
            page.evaluate("sessionStorage.setItem('start', Date.now())");
            press("Train and grade");
            assertThat(page.locator(".run-state-text")).containsText(Pattern.compile("[Ee]poch [1-9]"));
            System.out.printf("Iris exercise: %s ms from submitting to the first epoch on the page%n",
                    page.evaluate("Date.now() - sessionStorage.getItem('start')"));
            int epoch = epochShown();
            page.reload();
            assertThat(epochShown()).isGreaterThanOrEqualTo(epoch);
            assertThat(epoch).as("the page was loaded again in the middle of the run").isBetween(1, 99);
            assertThat(page.locator(".run-products")).isVisible();
            assertThat(page.locator(".verdict")).containsText("Correct");
            assertThat(page.locator(".run-history .figure-summary").first()).containsText("100 of 100");
            for (String product : List.of("ROC", "Confusion matrix", "The split")) {
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(product).setExact(true))).isVisible();
            }
            assertSound();
        }

        private int epochShown() {
            Locator progress = page.locator(".run-state progress");
            return progress.count() == 0 ? 100 : Integer.parseInt(progress.getAttribute("value"));
        }

        void seesProgress(String address) {
            page.navigate(address);
            assertThat(page.getByText(Pattern.compile("4 of [0-9]+ points in the whole course"))).isVisible();
            assertThat(page.locator(".stop[data-state=started]")).hasCount(2);
            assertSound();
        }

        void seesTheLearner() {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Classes").setExact(true)).click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistics").setExact(true)).click();
            Locator row = page.locator("table.map tbody tr");
            assertThat(row).containsText("Max Born");
            assertThat(row.locator("td").last()).hasText("4");
            assertSound();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open")).first().click();
            assertThat(page.locator(".run-products")).isVisible();
            assertSound();
        }

        private void fill(String label, String value) {
            page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        }

        private void press(String button) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        }

        private static void press(Locator within, String button) {
            within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        }

        private void assertSound() {
            assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on %s", page.url()).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s fits its window", page.url())
                    .isTrue();
        }

        @Override
        public void close() {
            context.close();
            assertThat(complaints).as("errors in the browser's console").isEmpty();
        }
    }
}
