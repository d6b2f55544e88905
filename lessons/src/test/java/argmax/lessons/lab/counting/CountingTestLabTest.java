package argmax.lessons.lab.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.hypothesis.CountingTest;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CountingTestLabTest {
    private static final CountingTest TEST = new CountingTest(3, 6);

    @Test
    void theShadedAreasAreTheProbabilitiesOfTheTwoMistakes() {
        Plot plot = (Plot) new TwoLaws(TEST, 7, 9).figure();

        // scipy 1.10.1: 1 - poisson.sf(6, 9) and poisson.sf(6, 3); the picture ends where next to nothing is left.
        assertThat(area(plot, 0)).isCloseTo(1 - 0.7932191601400129, within(1e-12));
        assertThat(area(plot, 1)).isCloseTo(0.033508535308841216, within(1e-6));
        assertThat(plot.summary()).contains("α = 0.0335", "power 0.793", "p = 0.0038 (Z = 2.67)", "says signal");
    }

    @Test
    void nothingCountedIsNoExcess() {
        assertThat(new TwoLaws(TEST, 7, 0).figure().summary()).contains("p = 1, so that the test says background");
    }

    @Test
    void pretendedExperimentsHaveTheRatiosThatTheirLawsExpect() {
        Figure figure = new RatioToys(TEST, 7, 9).figure(4);

        // E[n ln 3 − 6] is 3 ln 3 − 6 and 9 ln 3 − 6; 2000 toys know them to ln 3 · √(3/2000) and ln 3 · √(9/2000).
        assertThat(number(figure, "average without")).isCloseTo(3 * Math.log(3) - 6, within(4 * 0.043));
        assertThat(number(figure, "with the signal")).isCloseTo(9 * Math.log(3) - 6, within(4 * 0.074));
        assertThat(figure.table().rows().stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum()).isEqualTo(2000);
    }

    @Test
    void powerRisesWithTheSignalFromTheSizeOfTheTest() {
        List<List<String>> rows = new PowerCurve(TEST, 7).figure().table().rows();

        assertThat(rows.getFirst()).containsExactly("0", "0.0335", "0.0335");
        assertThat(rows.get(6)).containsExactly("6", "0.793", "0.793");
    }

    private static double area(Plot plot, int layer) {
        return ((Layer.Bars) plot.layers().get(layer)).y().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The number before these words of the summary. */
    private static double number(Figure figure, String words) {
        Matcher found = Pattern.compile("(−?[0-9.]+) (on )?" + words).matcher(figure.summary());
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1).replace('−', '-'));
    }
}
