package argmax.lessons.exercise.predict;

import static argmax.lessons.exercise.Grading.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.lessons.course.Course;
import argmax.lessons.course.SampleCourse;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Written;
import argmax.lessons.exercise.predict.Hidden.Half;
import argmax.lessons.file.Mistake;
import argmax.lessons.form.InvalidAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictTest {
    private static final Predict FLOWERS = (Predict) SampleCourse.exercise("flowers");
    private static final Predict SHIPPED = (Predict) Course.read().exercise("iris-predict").orElseThrow();
    private static final Variant VARIANT = new Variant(1, Map.of());
    private static final String HEADER = "id,p_setosa,p_versicolor,p_virginica\n";

    @Test
    void theHalvesShareNoRowAndMissNone() {
        int[] shown = FLOWERS.hidden().half(Half.PUBLIC);
        int[] decides = FLOWERS.hidden().half(Half.PRIVATE);
        assertThat(IntStream.concat(Arrays.stream(shown), Arrays.stream(decides)).sorted().boxed())
                .containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList());
        assertThat(shown).hasSize(30);
    }

    @Test
    void theIdsDontTellTheClass() {
        Samples rows = SHIPPED.hidden().samples();
        long inTurn = IntStream.range(0, rows.rows()).filter(row -> rows.label(row) == row % 3).count();
        assertThat((double) inTurn / rows.rows()).isCloseTo(1 / 3.0, within(0.08));
        assertThat(rows.labels()).isEqualTo(SHIPPED.hidden().samples().labels());
    }

    @Test
    void theTruthEarnsEverythingWhateverTheOrderOfItsRows() {
        int[] labels = SHIPPED.hidden().samples().labels();
        List<String> classes = SHIPPED.hidden().classes();
        String backwards = IntStream.range(0, labels.length)
                .map(row -> labels.length - 1 - row)
                .mapToObj(row -> "%d,%s".formatted(row + 1, classes.get(labels[row])))
                .collect(Collectors.joining("\r\n", "\ufeffid,label\r\n", "\r\n"));
        assertThat(grade(SHIPPED, VARIANT, file(backwards)).outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(grade(SHIPPED, VARIANT, file(backwards)).feedback()).contains("Accuracy 1 on the public half");
    }

    @Test
    void onlyThePrivateHalfEarnsPoints() {
        int[] labels = SHIPPED.hidden().samples().labels();
        List<Integer> shown = Arrays.stream(SHIPPED.hidden().half(Half.PUBLIC)).boxed().toList();
        List<String> classes = SHIPPED.hidden().classes();
        String tuned = IntStream.range(0, labels.length)
                .mapToObj(row -> "%d,%s".formatted(row + 1, classes.get(shown.contains(row) ? labels[row] : 0)))
                .collect(Collectors.joining("\n", "id,label\n", "\n"));
        assertThat(grade(SHIPPED, VARIANT, file(tuned)).points()).isZero();
        assertThat(grade(SHIPPED, VARIANT, file(tuned)).feedback()).contains("Accuracy 1 on the public half");
    }

    @Test
    void theReferencePassesAndTheTemplateDoesNot() {
        Answer right = SHIPPED.right(VARIANT);
        assertThat(grade(SHIPPED, VARIANT, right.raw()).outcome()).isEqualTo(Outcome.CORRECT);
        assertThat(grade(SHIPPED, VARIANT, file(SHIPPED.file().template())).points()).isZero();
        assertThat(SHIPPED.slips(VARIANT)).allSatisfy(slip ->
                assertThat(grade(SHIPPED, VARIANT, slip.raw()).outcome()).isNotEqualTo(Outcome.CORRECT));
    }

    @Test
    void theFilesGoTogether() {
        assertThat(SHIPPED.attachments(VARIANT)).extracting(file -> file.csv().get().lines().findFirst().orElseThrow())
                .containsExactly(
                        "sepal_length,sepal_width,petal_length,petal_width,label",
                        "id,sepal_length,sepal_width,petal_length,petal_width",
                        "id,label");
        assertThat(SHIPPED.attachments(VARIANT)).extracting(file -> file.csv().get().lines().count())
                .containsExactly(151L, 901L, 901L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    id,label                      | 1,setosa           | line 1 is "label"; allowed is the columns id, p_setosa
                    id;p_setosa;p_versicolor      | 1;0,5;0,5          | columns with commas between them, decimals with points
                    id,p_setosa,p_versicolor,p_virginica | 1,1,0,0     | is 1 rows; allowed is 60, one for each id from 1 to 60
                    id,p_setosa,p_versicolor      | 1,1,0              | p_virginica
                    """)
    void aFileOfAnotherShapeIsRefusedInItsOwnWords(String header, String line, String problem) {
        assertRefused(header + "\n" + line + "\n", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7,0.2,0.3,0.5  | 3,0.2,0.3,0.5    | line 8, column id is 3; allowed is each id once; it stands in line 4 already
                    7,0.2,0.3,0.5  | 61,0.2,0.3,0.5   | line 8, column id is 61; allowed is a whole number from 1 to 60
                    7,0.2,0.3,0.5  | 7.5,0.2,0.3,0.5  | line 8, column id is 7.5; allowed is a whole number
                    7,0.2,0.3,0.5  | 7,0.2,1.3,-0.5   | line 8, column p_versicolor is 1.3; allowed is a probability from 0 to 1
                    7,0.2,0.3,0.5  | 7,0.2,0.3,0.2    | line 8, column sum is 0.7; allowed is probabilities that add up to 1
                    7,0.2,0.3,0.5  | 7,0.2,NaN,0.2    | line 8
                    7,0.2,0.3,0.5  | 7,0.2,,0.8       | line 8
                    7,0.2,0.3,0.5  | 7,0.2,much,0.8   | line 8
                    7,0.2,0.3,0.5  | 7,0.2,1e999,0.8  | line 8
                    """)
    void aRowThatCannotBeReadIsNamedWithItsLine(String right, String wrong, String problem) {
        String good = IntStream.rangeClosed(1, 60)
                .mapToObj("%d,0.2,0.3,0.5"::formatted)
                .collect(Collectors.joining("\n", HEADER, "\n"));
        assertThat(grade(FLOWERS, VARIANT, file(good)).of()).isEqualTo(4);
        assertRefused(good.replace("\n" + right + "\n", "\n" + wrong + "\n"), problem);
    }

    @Test
    void hostileFilesAreRefusedBeforeTheyCostAnything() {
        assertRefused("id," + "x,".repeat(900_000), "a name of its own for each column");
        assertRefused("id,p_setosa\n" + "1,0\n".repeat(200_000), "rows");
        assertRefused("\0\0\0", "text without control characters");
        assertRefused("", "no file was chosen");
        assertRefused("\"".repeat(1_000_000), "The file");
        assertRefused("x".repeat(2_000_001), "2000001 bytes; allowed are 2000000");
    }

    @Test
    void probabilitiesAreToldWhatTheirSurpriseIs() {
        assertThat(grade(FLOWERS, VARIANT, file(FLOWERS.file().template())).feedback())
                .contains("The mean cross-entropy of the public half is 1.0986 nats");
        int[] labels = FLOWERS.hidden().samples().labels();
        String half = IntStream.range(0, labels.length)
                .mapToObj(row -> IntStream.range(0, 3)
                        .mapToObj(label -> label == labels[row] ? "0.5" : "0.25")
                        .collect(Collectors.joining(",", row + 1 + ",", "\n")))
                .collect(Collectors.joining("", HEADER, ""));
        assertThat(grade(FLOWERS, VARIANT, file(half)).feedback()).contains("is 0.6931 nats");
        String sure = IntStream.rangeClosed(1, 60).mapToObj("%d,1,0,0\n"::formatted).collect(Collectors.joining("", HEADER, ""));
        assertThat(grade(FLOWERS, VARIANT, file(sure)).feedback()).contains("is infinite, since a true class got the probability 0");
        assertThat(grade(SHIPPED, VARIANT, file(SHIPPED.file().template())).feedback()).doesNotContain("cross-entropy");
    }

    @Test
    void aProbabilityOfNoneIsAScoreLikeOthers() {
        double none = Double.NEGATIVE_INFINITY;
        double half = Math.log(0.5);
        Predictions sure = new Predictions(2, new double[] {0, none, none, 0, half, half});
        assertThat(HiddenScore.AUC.of(sure, new int[] {0, 1, 1})).isEqualTo(1);
        assertThat(HiddenScore.AUC.of(sure, new int[] {1, 0, 0})).isZero();
        assertThat(new PredictionFile(3, Form.SCORE, List.of("background", "signal")).write(sure))
                .isEqualTo("id,score\n1,0\n2,1\n3,0.5\n");
    }

    @Test
    void aLearnerWithoutProbabilitiesCannotAnswerWithThem() {
        assertThat(Written.mistakes(
                        """
                        type: predict
                        title: Flowers
                        points: 4
                        question: Which?
                        hint: Look.
                        solution: So.
                        learn: iris
                        hidden: {set: iris-sim, rows: 60, seed: 1}
                        form: probabilities
                        measure: accuracy
                        naive: 0.5
                        threshold: 0.6
                        reference: AdaBoost(rounds=2)
                        measured: Today.
                        """))
                .extracting(Mistake::problem)
                .containsOnlyOnce("reference is \"AdaBoost(rounds=2)\"; allowed is a learner that gives probabilities");
    }

    private static void assertRefused(String text, String problem) {
        assertThatThrownBy(() -> grade(FLOWERS, VARIANT, file(text)))
                .isInstanceOfSatisfying(InvalidAnswer.class, e -> assertThat(e.problems().get("file")).contains(problem));
    }

    private static Map<String, List<String>> file(String text) {
        return Map.of("file", List.of(text));
    }
}
