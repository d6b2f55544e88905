package argmax.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream;
import argmax.web.run.Trainings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings that a form asks for. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecificationTest {
    private static final String LOGISTIC = "/exercises/train-logistic";
    private final TestApp app = TestApp.serve().train();
    private final Browserless learner = app.learner();

    @AfterAll
    void close() {
        app.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hidden | 1000000000 | Hidden layers is \"1000000000\"; allowed is at most 20 whole numbers from 1 to 4096 with commas between them.",
        "hidden | 16, 0, 16 | Hidden layers is \"16, 0, 16\"; allowed is at most 20 whole numbers from 1 to 4096 with commas between them.",
        "hidden | 16, many | Hidden layers is \"16, many\"; allowed is at most 20 whole numbers from 1 to 4096 with commas between them.",
        "hidden | 4096, 4096 | Hidden layers doesn't go with the rest: network is a network of 16814083 parameters; allowed is one of at most 1458333 parameters with 15 trainings side by side.",
        "epochs | 0 | Epochs is \"0\"; allowed is a whole number from 1 to 200.",
        "epochs | 1e9 | Epochs is \"1e9\"; allowed is a whole number from 1 to 200.",
        "epochs | 2.5 | Epochs is \"2.5\"; allowed is a whole number from 1 to 200.",
        "rate | NaN | Learning rate is \"NaN\"; allowed is a number from 0.0001 to 1.",
        "rate | Infinity | Learning rate is \"Infinity\"; allowed is a number from 0.0001 to 1.",
        "rate | -0.1 | Learning rate is \"-0.1\"; allowed is a number from 0.0001 to 1.",
        "batch | 0 | Batch size is \"0\"; allowed is a whole number from 1 to 120.",
        "patience | -1 | Patience is \"-1\"; allowed is a whole number from 0 to 200.",
        "activation | swish | Activation is \"swish\"; allowed is one of relu, tanh, logistic.",
        "optimiser | lion | Optimiser is \"lion\"; allowed is one of adam, sgd.",
        "scaling | minmax | Scaling is \"minmax\"; allowed is one of standard, none.",
    })
    void whatCannotBeTrainedIsRefusedAtItsField(String field, String value, String message) {
        learner.get(Trainings.IRIS);
        Answer refused = learner.postLists(Trainings.IRIS, Trainings.with(Trainings.SHORT, field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("iris-train-" + field)).isEqualTo(message);
        assertThat(stored()).isZero();
    }

    @Test
    void aNetworkThatWouldTakeMinutesIsRefusedWithWhatWouldDo() {
        Map<String, List<String>> large = Trainings.with(
                Trainings.with(Trainings.with(Trainings.SHORT, "hidden", "512, 512, 512"), "batch", "1"), "epochs", "200");
        Answer refused = learner.postLists(Trainings.IRIS, large);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("iris-train-epochs"))
                .matches("Epochs is \"200\"; allowed is a whole number from 1 to \\d+ with this network, batch size and 15 trainings, .+");
        assertThat(stored()).isZero();
    }

    @Test
    void columnsAreRefusedThatTheDataDoNotHave() {
        learner.get(LOGISTIC);
        Answer refused = learner.postLists(LOGISTIC, Map.of("inputs", List.of("", "x1", "x3")));
        assertThat(refused.problem("train-logistic-inputs")).isEqualTo("Inputs is \"x1, x3\"; allowed is any of x1, x2.");
        assertThat(refused.document().select("input[name=inputs][checked]").eachAttr("value")).containsExactly("x1");
    }

    @Test
    void aClassifierThatSeesNothingIsRefused() {
        learner.get(LOGISTIC);
        Answer refused = learner.postLists(LOGISTIC, Map.of("inputs", List.of("")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("train-logistic-inputs")).isEqualTo("Inputs is empty; allowed is at least one of x1, x2.");
    }

    @Test
    void theDataSetIsTheAuthorsChoice() {
        Browserless ada = app.learner();
        String run = Trainings.start(ada, Trainings.with(Trainings.SHORT, "set", "mnist"));
        EventStream.all(ada, run);
        assertThat(ada.get(run).text(".run .pairs")).contains("\"set\":\"iris\"");
    }

    @Test
    void aTrainingIsGradedByItsScoreAndTheWholePointsAreKept() {
        Browserless ada = app.learner();
        EventStream.all(ada, Trainings.start(ada, Trainings.with(Trainings.SHORT, "rate", "0.0001")));
        assertThat(ada.get(Trainings.IRIS).text(".verdict-head")).isEqualTo("Not yet 0 of 3");
        assertThat(ada.get(Trainings.IRIS).text(".verdict")).contains("The training loss was still falling");

        String run = Trainings.start(ada, Map.of(
                "hidden", List.of("16, 16, 16"), "activation", List.of("relu"), "scaling", List.of("standard"),
                "optimiser", List.of("adam"), "rate", List.of("0.01"), "batch", List.of("16"), "epochs", List.of("40"),
                "patience", List.of("0")));
        Answer waiting = ada.get(Trainings.IRIS);
        assertThat(waiting.text(".exercise-run, .verdict")).isNotEmpty();
        EventStream.all(ada, run);
        assertThat(ada.get(run).text(".verdict-head")).isEqualTo("Correct 3 of 3");
        Answer page = ada.get(Trainings.IRIS);
        assertThat(page.text(".exercise-head .facts")).isEqualTo("Best 3 of 3 points · 2 tries");
        assertThat(page.value("hidden")).isEqualTo("16, 16, 16");
        assertThat(page.document().select(".exercise button").eachText()).contains("Train and grade");
    }

    @Test
    void aRunThatDivergesSaysWhereAndWhatToDo() {
        Browserless ada = app.learner();
        ada.get(LOGISTIC);
        Map<String, List<String>> wild = Trainings.with(
                Trainings.with(Trainings.with(Trainings.SHORT, "optimiser", "sgd"), "scaling", "none"), "rate", "1");
        String run = Trainings.start(ada, wild);
        EventStream.all(ada, run);
        Answer page = ada.get(run);
        assertThat(page.text(".verdict")).containsAnyOf("The weights left the range of numbers", "came to rest high up");
        assertThat(page.text(".verdict-head")).startsWith("Not yet 0");
    }

    /** Attempts of the learner whose forms are refused. */
    private int stored() {
        return app.jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM attempt WHERE person_id = (SELECT MIN(person_id) FROM membership WHERE role = 'LEARNER')")
                .mapTo(Integer.class)
                .one());
    }
}
