package argmax.lessons.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.SampleCourse;
import argmax.lessons.form.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private final Exercise counts = SampleCourse.exercise("poisson-mean");

    @Test
    void theSameSeedDrawsTheSameNumbersForEver() {
        assertThat(Variants.draw(counts, 7)).isEqualTo(Variants.draw(counts, 7));
        assertThat(Variants.draw(counts, 7).numbers()).isEqualTo(Map.of("a", 6.0, "b", 6.0, "c", 0.5, "sum", 12.5));
    }

    @Test
    void everyValueIsDrawnAboutEquallyOften() {
        Map<Double, Long> drawn = LongStream.range(0, 8000)
                .mapToObj(seed -> Variants.draw(counts, seed).numbers().get("a"))
                .collect(Collectors.groupingBy(a -> a, Collectors.counting()));

        assertThat(drawn.keySet()).isEqualTo(Set.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0));
        // Binomial(8000, 1/8) has mean 1000 and standard deviation 29.6.
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(880L, 1120L));
    }

    @Test
    void theTextHasTheVariantsNumbers() {
        Variant variant = new Variant(1, Map.of("a", 3.0, "b", 4.0, "c", 0.5, "sum", 7.5));

        assertThat(Variants.question(counts, variant))
                .startsWith("<p>Three counts: 3, 4, 0.5. Which <span class=\"math\">\\hat\\lambda</span> maximises ");
        assertThat(Variants.solution(counts, variant)).contains("7.5/3=2.5");
        assertThat(Variants.hint(SampleCourse.exercise("two-boxes"), variant)).isEmpty();
    }

    @Test
    void optionsComeInEveryOrderUnderTheSameKeys() {
        Exercise choice = SampleCourse.exercise("likelihood-facts");

        Set<List<String>> orders = LongStream.range(0, 200)
                .mapToObj(seed -> (Field.Pick) choice.fields(Variants.draw(choice, seed)).getFirst())
                .map(pick -> pick.options().stream().map(Field.Option::value).toList())
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(6);
        assertThat(orders.stream().map(Set::copyOf).distinct()).hasSize(1);
    }
}
