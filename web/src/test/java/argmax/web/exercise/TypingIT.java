package argmax.web.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import argmax.web.TestApp;
import argmax.web.browser.Chromium;
import argmax.web.browser.Look;
import argmax.web.http.Browserless;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers on their way: drafts, echoes, earlier answers and grading again, in a browser and by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypingIT {
    private static final String FORMULA = "/exercises/exponential-rate";
    private final TestApp app = TestApp.serve();
    private final Chromium chromium = Chromium.open();

    @BeforeAll
    static void bePatient() {
    }

    @AfterAll
    void close() {
        app.close();
        chromium.close();
    }

    @Test
    void whatIsTypedIsSavedAndComesBackOnAnotherDevice() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        try (BrowserContext context = contextOf(ada); BrowserContext device = contextOf(ada)) {
            Page page = open(context, FORMULA);
            typeInto(page, "n/S");
            assertThat(page.locator(".draft-state")).hasText("Saved");
            page.reload();
            assertThat(answer(page)).hasValue("n/S");
            assertThat(page.locator(".draft-state")).containsText("Your draft of");

            Page other = open(device, FORMULA);
            assertThat(answer(other)).hasValue("n/S");
            answer(other).press("End");
            other.keyboard().type("+1");
            assertThat(other.locator(".draft-state")).hasText("Saved");
            answer(page).press("End");
            page.keyboard().type("+2");
            assertThat(page.locator(".draft-state")).containsText("Not saved: newer entries were saved in another tab");
            page.keyboard().type("0");
            assertThat(page.locator(".draft-state")).hasText("Saved");
            other.reload();
            assertThat(answer(other)).hasValue("n/S+20");
        }
    }

    @Test
    void whatWasTypedLastIsSavedWhenThePageIsLeftAndGoneWhenItIsSent() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        try (BrowserContext context = contextOf(ada)) {
            Page page = open(context, FORMULA);
            typeInto(page, "S/n");
            page.navigate(app.address() + "/");
            page.waitForCondition(() -> ada.get(FORMULA).value("answer").equals("S/n"));
            page.navigate(app.address() + FORMULA);
            assertThat(answer(page)).hasValue("S/n");
            answer(page).press("End");
            page.keyboard().type("*1");
            page.keyboard().press("Enter");
            assertThat(page.locator("#exercise-exponential-rate .verdict")).containsText("mean waiting time");
            assertThat(page.locator("#exercise-exponential-rate .draft-state")).isEmpty();
            page.reload();
            assertThat(page.locator("#exercise-exponential-rate .draft-state")).isEmpty();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndTriedAgain() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        try (BrowserContext context = contextOf(ada)) {
            Page page = open(context, FORMULA);
            page.route(Pattern.compile(".*/draft"), Route::abort);
            typeInto(page, "n");
            assertThat(page.locator(".draft-state")).hasText("Not saved: the server does not answer; trying again.");
            page.unroute(Pattern.compile(".*/draft"));
            assertThat(page.locator(".draft-state")).hasText("Saved");
        }
    }

    @Test
    void aFormulaIsShownTypesetWhileItIsTypedAndAMistakeIsMarked() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        try (BrowserContext context = contextOf(ada)) {
            Page page = open(context, FORMULA);
            typeInto(page, "n/(S");
            assertThat(page.locator(".echo")).containsText("At character 5: expected");
            look(page, "typing-mistake");
            page.keyboard().type("+1)");
            assertThat(page.locator(".echo .katex")).isVisible();
            assertThat(page.locator(".echo")).containsText("Read as");
            assertThat(page.locator(".echo mark")).hasCount(0);
            assertThat(page.locator(".draft-state")).hasText("Saved");
            look(page, "typing-formula");

            Page numbers = open(context, "/exercises/mean-cross-entropy");
            numbers.keyboard().press("Tab");
            numbers.locator("#mean-cross-entropy-loss").focus();
            numbers.keyboard().type("2,5e-1 nats");
            assertThat(numbers.locator(".echo")).hasText("Read as 0.25 nats");
            numbers.keyboard().press("Control+A");
            numbers.keyboard().type("0.25");
            assertThat(numbers.locator(".echo")).isEmpty();
        }
    }

    @Test
    void aRefusedFormulaIsMarkedAndTheMarkGoesWhenItIsMended() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        try (BrowserContext context = contextOf(ada)) {
            Page page = open(context, FORMULA);
            typeInto(page, "n//S");
            page.keyboard().press("Enter");
            assertThat(page.locator(".problem-summary")).isVisible();
            assertThat(page.locator(".field .mark mark")).hasText("/");
            look(page, "typing-refused");
            answer(page).fill("n/S");
            assertThat(page.locator(".field .mark")).hasCount(0);
            assertThat(page.locator(".echo .katex")).isVisible();
        }
    }

    @Test
    void anInstructorGradesAgainByKeyboardAndTheLearnerReadsWhy() {
        Browserless ada = app.learner("Ada Lovelace", TestApp.CODE);
        Browserless blaise = app.learner("Blaise Pascal", TestApp.CODE);
        for (Browserless learner : List.of(ada, blaise)) {
            learner.get(Counts.PATH);
            Counts.miss(learner);
            Counts.answerRightly(learner);
        }
        app.jdbi().useHandle(handle -> handle.execute("""
                UPDATE attempt SET outcome = CASE outcome WHEN 'WRONG' THEN 'CORRECT' ELSE 'WRONG' END, points = 1 - points,
                    graded_version = 'older' WHERE exercise_id = 'poisson-mean'
                """));
        try (BrowserContext context = contextOf(app.instructor()); BrowserContext learner = contextOf(ada)) {
            Page page = open(context, "/exercises/outdated");
            look(page, "outdated");
            page.getByText("Mean of five counts").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Grade again: Mean of five counts");
            page.locator("input[name=fall]").first().focus();
            page.keyboard().press("Space");
            look(page, "regrade");
            page.locator("#reason").focus();
            page.keyboard().type("The mean of the counts was compared with their sum.");
            page.keyboard().press("Enter");
            assertThat(page.locator("[aria-labelledby=history] tbody tr")).containsText("2 rose, 1 fell, 1 would have fallen");

            Page card = open(learner, Counts.PATH);
            assertThat(card.locator(".regraded")).containsText("was 0 of 1, now 1 of 1.");
            card.locator(".past summary").focus();
            card.keyboard().press("Enter");
            assertThat(card.locator(".past li")).hasCount(2);
            look(card, "regraded");
        }
    }

    private BrowserContext contextOf(Browserless visitor) {
        BrowserContext context = chromium.browser().newContext(
                new NewContextOptions().setViewportSize(390, 900).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        context.addCookies(List.of(new Cookie("argmax_session", visitor.cookie("argmax_session")).setUrl(app.address())));
        return context;
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(app.address() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private static Locator answer(Page page) {
        return page.locator("#exponential-rate-answer");
    }

    private static void typeInto(Page page, String text) {
        answer(page).focus();
        page.keyboard().type(text);
    }

    private static void look(Page page, String name) {
        Look.opposites().forEach(look -> {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            look.at(page, name);
        });
    }
}
