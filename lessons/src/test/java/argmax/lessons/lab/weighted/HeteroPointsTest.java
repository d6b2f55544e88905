package argmax.lessons.lab.weighted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.stat.regression.Linear;
import argmax.engine.stat.regression.LinearFit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeteroPointsTest {
    private final HeteroPoints points = HeteroPoints.draw(6);
    private final double[][] x = points.places().stream().map(at -> new double[] {at}).toArray(double[][]::new);
    private final double[] y = points.heights().stream().mapToDouble(at -> at).toArray();
    private final double[] sigma = points.deviations().stream().mapToDouble(at -> at).toArray();

    @Test
    void bothLinesAreThoseOfGeneralLeastSquares() {
        LinearFit weighted = LinearFit.known(new Linear(), x, y, sigma);
        LinearFit plain = LinearFit.unknown(new Linear(), x, y);

        assertThat(points.fit(true).a()).isCloseTo(weighted.weights().get(1), within(1e-10));
        assertThat(points.fit(true).b()).isCloseTo(weighted.weights().get(0), within(1e-10));
        assertThat(points.fit(false).a()).isCloseTo(plain.weights().get(1), within(1e-10));
        assertThat(points.fit(false).b()).isCloseTo(plain.weights().get(0), within(1e-10));
        assertThat(points.chiSquared(points.fit(true))).isCloseTo(weighted.chiSquared(), within(1e-8));
        assertThat(points.pulls(points.fit(true)).get(7)).isCloseTo(weighted.pulls().get(7), within(1e-9));
    }

    @Test
    void noOtherLineCostsLess() {
        Line plain = points.fit(false);
        Line weighted = points.fit(true);

        assertThat(points.meanSquare(plain)).isLessThan(points.meanSquare(weighted));
        assertThat(points.chiSquared(weighted)).isLessThan(points.chiSquared(plain));
        assertThat(points.meanSquare(plain)).isLessThan(points.meanSquare(HeteroPoints.TRUTH));
    }

    /** As the lesson says of 20,000 repeats; 500 know a variance to 6 %, and the ratio of two to 9 %. */
    @Test
    void weightsMakeTheVarianceOfTheSlopeFiveTimesSmaller() {
        Matcher ratio = Pattern.compile("([0-9.]+) times smaller").matcher(new SlopeRefits(true).figure(6).summary());

        assertThat(ratio.find()).isTrue();
        assertThat(Double.parseDouble(ratio.group(1))).isCloseTo(5.2, within(1.4));
    }
}
