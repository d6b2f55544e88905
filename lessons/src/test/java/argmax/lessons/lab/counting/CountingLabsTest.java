package argmax.lessons.lab.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.distribution.Binomial;
import argmax.engine.stat.distribution.Poisson;
import argmax.engine.stat.sampling.CentralLimit;
import argmax.engine.stat.sampling.Uncertainty;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingLabsTest {
    @Test
    void ordersAndTheChanceOfOneMakeTheProbability() {
        // 8!/(3! 5!) = 56 orders of chance 0.25³ 0.75⁵.
        Figure orders = new Orders(new Binomial(8, 0.25)).figure();
        assertThat(y(orders, "number of orders", 3)).isCloseTo(Math.log10(56), within(1e-9));
        assertThat(y(orders, "chance of one order", 3))
                .isCloseTo(Math.log10(Math.pow(0.25, 3) * Math.pow(0.75, 5)), within(1e-12));
    }

    @Test
    void sharesOfExperimentsSumToOne() {
        Binomial law = new Binomial(60, 0.3);
        Plot plot = new SimulatedCounts(law, "count", 60).of(law.sample(500, 3));
        Layer.Bars bars = (Layer.Bars) layer(plot, "share of experiments");
        assertThat(bars.y().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
        assertThat(plot.table().rows().size()).isLessThanOrEqualTo(40);
    }

    @Test
    void theCountsOfThreeCategoriesMakeUpAllTrials() {
        List<int[]> experiments = new ThreeCategories(0.45, 0.3, 40).experiments(400, 5);
        assertThat(experiments).allMatch(counts -> counts[0] + counts[1] + counts[2] == 40);
        double meanOfC = experiments.stream().mapToInt(counts -> counts[2]).average().orElseThrow();
        assertThat(meanOfC).isCloseTo(10, within(4 * Math.sqrt(40 * 0.25 * 0.75 / 400)));
    }

    @ParameterizedTest
    @CsvSource({"3, 10, 0", "3, 10, 9", "3, 100, 2", "8, 10, 5"})
    void theFactorsOfTheDerivationMakeTheRatioOfTheLaws(double mean, int trials, double k) {
        double ratio = new Binomial(trials, mean / trials).pmf(k) / new Poisson(mean).pmf(k);
        assertThat(y(new BinomialToPoisson(mean, trials).factors(), "together", k)).isCloseTo(ratio, within(1e-9 * ratio));
    }

    /** By hand: ln P = −25/20 ± 125/600 ∓ 5/20 − ½ ln(20 π) at λ = 10 and y = ±5. */
    @Test
    void theCubicTermBringsTheCurveToTheBars() {
        List<Double> k = line(new PoissonToGaussian(10, true).laws(), "with the cubic term").x();
        assertThat(k).allMatch(at -> at > 0 && at < 20);
        Figure ratio = new LawRatio(new PoissonToGaussian(10, true)).figure();
        assertThat(y(ratio, "P(k) / curve with cubic term", 5)).isCloseTo(0.0378333 / 0.0376823, within(1e-5));
        assertThat(y(ratio, "P(k) / curve with cubic term", 15)).isCloseTo(0.0347181 / 0.0346694, within(1e-5));
        assertThat(y(ratio, "P(k) / curve", 5)).isCloseTo(0.0378333 / 0.0361445, within(1e-5));
    }

    /** scipy: {@code poisson.sf(57, 30) / norm.sf(27.5/sqrt(30))}. */
    @Test
    void theTailOfPoissonsLawIsMuchHeavier() {
        Figure ratio = new LawRatio(new PoissonToGaussian(30, false)).figure();
        assertThat(y(ratio, "P(k or more) / area of the curve", 58)).isCloseTo(14.589152, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uniform", "exponential", "bernoulli", "cauchy"})
    void theBarsHoldAllSumsWithinThePicture(String option) {
        Parent parent = Parent.called(option);
        double[] sums = CentralLimit.standardisedSums(parent.law(), 30, 800, 2);
        Layer.Bars bars = (Layer.Bars) layer(new StandardisedSums(parent, 30).of(sums), "sums");
        double area = bars.y().stream().mapToDouble(density -> density * bars.width()).sum();
        double inside = Arrays.stream(sums).filter(z -> Math.abs(z) <= 5).count() / 800.0;
        assertThat(area).isCloseTo(inside, within(1e-12));
    }

    @Test
    void barsOfWholeNumbersStandWhereTheSumsDo() {
        // One trial of p = 0.1 has the standardised values −0.1/0.3 and 0.9/0.3.
        Parent bernoulli = Parent.called("bernoulli");
        double[] sums = CentralLimit.standardisedSums(bernoulli.law(), 1, 100, 2);
        Layer.Bars bars = (Layer.Bars) layer(new StandardisedSums(bernoulli, 1).of(sums), "sums");
        assertThat(bars.x().getFirst()).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(bars.x().getLast()).isCloseTo(3, within(1e-12));
    }

    @Test
    void theSystematicPartIsLeftWhereCountsAreMany() {
        Figure band = new ErrorBand(new Uncertainty(100, 0.1)).figure();
        assertThat(y(band, "total", 10_000)).isCloseTo(100 * Math.sqrt(1e-4 + 0.01), within(1e-9));
        assertThat(y(band, "statistical", 10)).isCloseTo(100 / Math.sqrt(10), within(1e-9));
        assertThat(band.summary()).contains("the total 14.1", "equal at b = 100");
    }

    @Test
    void eachTabShowsItsOwnControls() {
        assertThat(shown("binomial", Map.of())).containsExactly("show", "n", "p", "repeats");
        assertThat(shown("binomial", Map.of("show", List.of("categories")))).containsExactly("show", "n", "a", "b", "repeats");
        assertThat(shown("poisson-limit", Map.of("show", List.of("counting")))).containsExactly("show", "lambda", "repeats");
        assertThat(shown("sums", Map.of())).containsExactly("parent", "n", "repeats");
        assertThat(shown("error-bar", Map.of("smear", List.of("off"))))
                .containsExactly("b", "smear", "repeats");
    }

    private static List<String> shown(String slug, Map<String, List<String>> state) {
        Lab lab = Labs.find(slug).orElseThrow();
        Values values = Values.read(lab.controls(), state);
        return lab.controls().stream()
                .filter(control -> lab.applies(control, values))
                .map(control -> control.name())
                .toList();
    }

    /** The height of the line called {@code name} at {@code x}. */
    private static double y(Figure figure, String name, double x) {
        Layer.Line line = line(figure, name);
        for (int i = 0; i < line.x().size(); i++) {
            if (Math.abs(line.x().get(i) - x) < 1e-6 * Math.max(1, x)) {
                return line.y().get(i);
            }
        }
        throw new AssertionError("%s has no point at %s".formatted(name, x));
    }

    private static Layer.Line line(Figure figure, String name) {
        return (Layer.Line) layer(figure, name);
    }

    private static Layer layer(Figure figure, String name) {
        return ((Plot) figure).layers().stream().filter(layer -> layer.name().equals(name)).findFirst().orElseThrow();
    }
}
