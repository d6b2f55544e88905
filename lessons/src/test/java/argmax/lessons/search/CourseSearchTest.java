package argmax.lessons.search;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseSearchTest {
    private static final CourseSearch SEARCH = new CourseSearch(Course.read());

    @Test
    void aTermComesFirst() {
        Hit hit = SEARCH.find("binary cross-entropy", 5).getFirst();

        assertThat(hit.kind()).isEqualTo(Hit.Kind.TERM);
        assertThat(hit.address()).isEqualTo("/lessons/logistic-cross-entropy#term-binary-cross-entropy");
        assertThat(hit.place()).isEqualTo("3.6 From a straight cut to a probability");
    }

    @Test
    void aHeadingIsFoundAtItsPlaceInTheLesson() {
        assertThat(SEARCH.find("why everybody takes the logarithm", 5).getFirst().address())
                .isEqualTo("/lessons/maximum-likelihood#why-everybody-takes-the-logarithm");
    }

    @Test
    void labsAndExercisesAreFoundInTheLessonThatShowsThem() {
        assertThat(addresses("three kinds of iris")).contains("/lessons/iris-titanic#lab-iris");
        assertThat(addresses("how many counts are enough"))
                .contains("/lessons/maximum-likelihood#exercise-counts-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logarithm", "logarithms", "Logarithm's", "logari", "logarithn", "logaritm"})
    void formsBeginningsAndSlipsFindTheWord(String query) {
        assertThat(addresses(query)).contains("/lessons/maximum-likelihood#why-everybody-takes-the-logarithm");
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(SEARCH.find("underflow logarithm volcano", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "the", "§§", "\"(", "* ~ ^ AND OR NOT ["})
    void aQueryWithoutAWordFindsNothing(String query) {
        assertThat(SEARCH.find(query, 5)).isEmpty();
    }

    @Test
    void theExcerptMarksTheWordAndKeepsFormulasWhole() {
        Hit hit = SEARCH.find("double precision", 5).getFirst();

        assertThat(hit.excerptHtml())
                .contains("<mark>double</mark> <mark>precision</mark>")
                .contains("<span class=\"math\">2^{-2000}")
                .doesNotContain("\ue010");
        assertThat(hit.excerptHtml().split("<span", -1)).hasSameSizeAs(hit.excerptHtml().split("</span>", -1));
    }

    @Test
    void nobodyFindsTheTexOfAFormula() {
        assertThat(SEARCH.find("mathcal", 5)).isEmpty();
    }

    private static List<String> addresses(String query) {
        return SEARCH.find(query, 20).stream().map(Hit::address).toList();
    }
}
