package argmax.lessons.lab.folds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Polynomial;
import argmax.lessons.experiment.Experiment.Given;
import argmax.lessons.experiment.FoldErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldOutTest {
    private static final long SEED = 4;

    @ParameterizedTest
    @CsvSource({"1, 5", "3, 2", "5, 10", "8, 4", "12, 5"})
    void theShortcutSaysWhatFittingWithoutEachFoldSays(int degree, int k) {
        List<int[]> folds = new Deck(HeldOut.POINTS, SEED).folds(k);
        double refitted = folds.stream().mapToDouble(fold -> squaresWithout(degree, fold)).sum() / HeldOut.POINTS;
        assertThat(new HeldOut(SEED).error(degree, folds)).isCloseTo(refitted, within(1e-4 * refitted));
    }

    private static double squaresWithout(int degree, int[] fold) {
        Samples points = HeldOut.points(SEED);
        int[] kept = IntStream.range(0, points.rows()).filter(row -> Arrays.stream(fold).noneMatch(held -> held == row)).toArray();
        double[][] x = Arrays.stream(kept).mapToObj(row -> new double[] {points.input(row, 0)}).toArray(double[][]::new);
        double[] y = Arrays.stream(kept).mapToDouble(row -> points.target(row, 0)).toArray();
        double[] ones = new double[kept.length];
        Arrays.fill(ones, 1);
        Curve fit = new Polynomial(degree).fit(x, y, ones);
        return Arrays.stream(fold)
                .mapToDouble(row -> Math.pow(points.target(row, 0) - fit.at(points.input(row, 0)), 2))
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "7", "10"})
    void everyRowIsInExactlyOneFold(int k) {
        List<int[]> folds = new Deck(HeldOut.POINTS, SEED).folds(k);
        assertThat(folds).hasSize(k).allMatch(fold -> fold.length == 40 / k || fold.length == 40 / k + 1);
        assertThat(folds.stream().flatMapToInt(Arrays::stream).sorted().toArray())
                .isEqualTo(IntStream.range(0, 40).toArray());
    }

    @Test
    void theExperimentNamesTheDegreeWithTheLeastError() {
        Map<String, Double> found = new FoldErrors().run(new Given(Map.of("seed", 4.0), Map.of()), 0);
        double least = IntStream.rangeClosed(1, 8).mapToDouble(degree -> found.getOrDefault("e" + degree, 0.0)).min().orElse(0);
        assertThat(found.get("e" + found.getOrDefault("best", 0.0).intValue())).isEqualTo(least);
        assertThat(found.get("e3")).isCloseTo(
                new HeldOut(4).error(3, new Deck(HeldOut.POINTS, 4).folds(5)), within(5e-5));
    }
}
