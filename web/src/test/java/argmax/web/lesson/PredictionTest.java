package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.lessons.prediction.OneOf;
import argmax.lessons.prediction.Question;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing before a lab is shown, without scripts. */
@Timeout(60)
class PredictionTest {
    private static final String LESSON = "/lessons/maximum-likelihood";
    private static final String GUESSES = LESSON + "/predictions/four-times-the-data";
    private static final String NUMBERS = "/lessons/iris-titanic/predictions/sepals-alone";

    private final TestApp app = TestApp.serve();

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void theLabIsShownAfterTheGuessAndSaysWhatItWas() {
        Browserless guest = app.guest();
        Answer before = guest.get(LESSON);
        assertThat(before.document().select(".lab, .figure")).isEmpty();
        assertThat(before.text(".prediction")).contains("How wide will the ½-interval be?");
        assertThat(before.document().select(".prediction input[checked]")).isEmpty();

        Answer sent = guest.post(GUESSES, Map.of("guess", key("quarter")));
        assertThat(sent.location()).isEqualTo(LESSON + "#prediction-four-times-the-data");
        Answer after = guest.get(LESSON);
        assertThat(after.text("#prediction-four-times-the-data")).contains("You said: About 0.22, a quarter.");
        assertThat(after.document().select(".lab .figure")).isNotEmpty();
        assertThat(after.text(".prediction-explained")).contains("Not as you said", "That is what many expect.", "sixteen times");
        assertThat(after.document().select(".prediction-explained table")).isEmpty();
    }

    @Test
    void theFirstGuessStaysAndALearnersIsKeptOnEveryDevice() {
        Browserless ada = app.learner();
        ada.get(LESSON);
        ada.post(GUESSES, Map.of("guess", key("half")));
        ada.post(GUESSES, Map.of("guess", key("quarter")));
        assertThat(app.rows("prediction")).isEqualTo(1);
        assertThat(ada.get(LESSON).text("#prediction-four-times-the-data")).contains("You said: About 0.45, a half.");
        assertThat(app.again(ada).get(LESSON).text(".prediction-explained")).contains("As you said");
        assertThat(app.guest().get(LESSON).document().select(".lab")).isEmpty();
    }

    @Test
    void whoDoesNotWantToGuessSeesTheLabAndIsNotCounted() {
        Browserless guest = app.guest();
        guest.get(LESSON);
        guest.post(GUESSES, Map.of("without", "yes"));
        Answer page = guest.get(LESSON);
        assertThat(page.document().select(".lab .figure")).isNotEmpty();
        assertThat(page.text("#prediction-four-times-the-data")).contains("without a guess");
        guess(GUESSES, "guess", key("half"), 4);
        assertThat(guest.get(LESSON).document().select(".prediction-explained table")).isEmpty();
        guess(GUESSES, "guess", key("quarter"), 1);
        assertThat(guest.get(LESSON).text(".prediction-explained table"))
                .isEqualTo("What 5 people said Guess Share About 0.22, a quarter 20 % About 0.45, a half (right) 80 % Still about 0.89 0 %");
    }

    @Test
    void guessedNumbersFallIntoThreeGroups() {
        guess(NUMBERS, "guess", "50 %", 2);
        guess(NUMBERS, "guess", "80", 1);
        guess(NUMBERS, "guess", "90,5", 1);
        Browserless guest = app.guest();
        guest.get("/lessons/iris-titanic");
        guest.post(NUMBERS, Map.of("guess", "5e1 %"));
        Answer page = guest.get("/lessons/iris-titanic");
        assertThat(page.text("#prediction-sepals-alone")).contains("You said: 50 %.");
        assertThat(page.text(".prediction-explained")).contains("That is less than the right number, 76 %.");
        assertThat(page.text(".prediction-explained table")).contains("less 60 %", "within a tenth of 76 % (right) 20 %", "more 20 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "NaN", "1e999", "<script>alert(1)</script>", "5\u00005", "50\n60"})
    void aGuessThatIsNoneIsRefusedAtItsFieldAndStays(String typed) {
        Browserless guest = app.guest();
        guest.get("/lessons/iris-titanic");
        Answer refused = guest.post(NUMBERS, Map.of("guess", typed));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("prediction-sepals-alone-guess"))
                .startsWith("Your guess is")
                .endsWith("allowed is a number such as 0.25, 0,25 or 2.5e-1, with or without % behind it.");
        assertThat(refused.document().select(".lab, main script")).isEmpty();
        assertThat(app.rows("prediction")).isZero();
    }

    @Test
    void anOptionThatIsNoneIsRefused() {
        Browserless guest = app.guest();
        guest.get(LESSON);
        assertThat(guest.post(GUESSES, Map.of()).problem("prediction-four-times-the-data-guess"))
                .isEqualTo("Your guess is empty; allowed is one of the options.");
        assertThat(guest.post(GUESSES, Map.of("guess", "x".repeat(50_000))).status()).isEqualTo(422);
        assertThat(guest.post(LESSON + "/predictions/nothing", Map.of()).status()).isEqualTo(404);
        assertThat(app.rows("prediction")).isZero();
    }

    private void guess(String action, String name, String value, int people) {
        for (int person = 0; person < people; person++) {
            Browserless guest = app.guest();
            guest.get(action.replaceFirst("/predictions/.*", ""));
            assertThat(guest.post(action, Map.of(name, value)).status()).isEqualTo(303);
        }
    }

    /** The key of the option whose text has this word. */
    private static String key(String word) {
        return Course.read().lessons().stream()
                .flatMap(lesson -> lesson.question("four-times-the-data").stream())
                .map(Question::asked)
                .flatMap(asked -> asked instanceof OneOf oneOf ? oneOf.options().stream() : Stream.empty())
                .filter(option -> option.text().contains(word))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
