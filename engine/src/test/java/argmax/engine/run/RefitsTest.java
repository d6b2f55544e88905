package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One period of a sine under noise of variance 0.09. */
class RefitsTest {
    /** Made with {@code numpy.polynomial.Polynomial.fit}, 4000 draws of 20 rows on the grid, seed 1, 201 points of [0, 1]. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1997, 0.0087, 0.2984",
        "3, 0.0047, 0.0184, 0.1131",
        "5, 0.0000, 0.0292, 0.1192",
        "6, 0.0000, 0.0355, 0.1255",
        "9, 0.0000, 0.0736, 0.1637",
        "12, 0.0004, 0.6123, 0.7027"
    })
    void theErrorOfAPolynomialComesApartAsTheLessonSays(int degree, double biasSquared, double variance, double total) {
        BiasVarianceReport report = decomposed(new BiasVariance("sine", 20, List.of(new Polynomial(degree)), 500, 1)).getFirst();

        assertThat(report.biasSquared()).isCloseTo(biasSquared, within(0.002 + variance / 100));
        assertThat(report.variance()).isCloseTo(variance, within(0.001 + variance / 8));
        assertThat(report.noise()).isCloseTo(0.09, within(1e-12));
        assertThat(report.total()).isCloseTo(total, within(0.003 + variance / 8));
        // Cross terms vanish but for chance: four standard errors.
        assertThat(report.error()).isCloseTo(report.total(), within(4 * report.standardError()));
        assertThat(report.standardError()).isLessThan(0.002 + report.variance() / 5);
    }

    @Test
    void theMeanCurveIsThatOfTheRefitsAndAllCurvesGetTheSameRows() {
        List<BiasVarianceReport> reports = decomposed(
                new BiasVariance("sine", 20, List.of(new Polynomial(3), new Polynomial(1), new Polynomial(3)), 10, 4));
        BiasVarianceReport first = reports.getFirst();

        assertThat(first.curves()).hasSize(10);
        assertThat(first.x()).hasSize(201).isSorted();
        assertThat(first.truth().get(50)).isCloseTo(1, within(1e-6));
        for (int i = 0; i < 201; i += 40) {
            int at = i;
            double mean = first.curves().stream().mapToDouble(curve -> curve.get(at)).average().orElseThrow();
            assertThat(first.mean().get(i)).isCloseTo(mean, within(1e-12));
        }
        assertThat(reports.getLast().mean()).isEqualTo(first.mean());
        assertThat(reports).extracting(BiasVarianceReport::number).containsExactly(1, 2, 3);
    }

    @Test
    void kFoldScattersLessThanASingleHoldOutAndBothAvoidTheStraightLine() {
        List<Regression> degrees = IntStream.rangeClosed(1, 8).<Regression>mapToObj(Polynomial::new).toList();
        CurveSelection spec = new CurveSelection("sine", 40, degrees, 0.2, 5, 50, 3);
        RunResult.Refitted result = (RunResult.Refitted) Engine.run(spec, report -> {});
        List<CurveSelectionReport> reports =
                result.reports().stream().map(CurveSelectionReport.class::cast).toList();

        assertThat(reports).hasSize(8).allSatisfy(report -> {
            assertThat(report.holdOut()).hasSize(50);
            assertThat(Spread.standardError(report.kFold())).isLessThan(Spread.standardError(report.holdOut()));
        });
        // numpy, 4000 draws of 40 rows: 0.2932 for a line, 0.1024 for a cubic.
        assertThat(reports.get(0).error()).isCloseTo(0.2932, within(0.02));
        assertThat(reports.get(2).error()).isCloseTo(0.1024, within(0.012));
        List<Integer> chosen = CurveSelectionReport.chosenByKFold(reports);
        assertThat(chosen.stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
        assertThat(chosen.get(0)).isZero();
        assertThat(CurveSelectionReport.chosenByHoldOut(reports).get(0)).isLessThan(5);
    }

    @Test
    void aStopLeavesOutTheCurveInTheMiddle() {
        List<RefitReport> heard = new ArrayList<>();
        RunResult result = Engine.run(
                new BiasVariance("sine", 20, List.of(new Polynomial(1), new Polynomial(2), new Polynomial(3)), 3, 1),
                new RunObserver() {
                    @Override
                    public void epoch(EpochReport report) {}

                    @Override
                    public void refitted(RefitReport report) {
                        heard.add(report);
                    }

                    @Override
                    public boolean stopRequested() {
                        return heard.size() == 2;
                    }
                });
        assertThat(result).isInstanceOfSatisfying(RunResult.Refitted.class, refitted -> {
            assertThat(refitted.stopped()).isTrue();
            assertThat(refitted.reports()).isEqualTo(heard).hasSize(2);
        });
    }

    @Test
    void refitsComeBackFromJsonAndRepeatBitForBit() {
        for (Refits spec : List.of(
                new BiasVariance("sine", 20, List.of(new Polynomial(2)), 5, 9),
                new CurveSelection("sine", 20, List.of(new Polynomial(2), new Polynomial(3)), 0.3, 4, 3, 9))) {
            RunResult.Refitted result = (RunResult.Refitted) Engine.run(spec, report -> {});
            assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
            assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
            assertThat(RunJson.readRefitReport(RunJson.write(result.reports().getFirst()))).isEqualTo(result.reports().getFirst());
            assertThat(Engine.run(spec, report -> {})).isEqualTo(result);
            assertThat(MemoryNeed.of(spec)).isPositive();
        }
    }

    @Test
    void morePowersThanRowsEndInAReasonForEverybody() {
        assertThat(Engine.run(new BiasVariance("sine", 4, List.of(new Polynomial(9)), 2, 1), report -> {}))
                .isInstanceOfSatisfying(
                        RunResult.Failed.class, failed -> assertThat(failed.reason()).startsWith("These rows don't determine"));
    }

    @Test
    void whatCanNotBeFittedIsRefused() {
        List<Regression> line = List.of(new Polynomial(1));
        refused("set", "whose truth and noise are known: sine", () -> new BiasVariance("blobs2", 20, line, 10, 1));
        refused("refits", "2 to 500", () -> new BiasVariance("sine", 20, line, 501, 1));
        refused("rows", "4 to 1000", () -> new BiasVariance("sine", 3, line, 10, 1));
        refused("regressions", "1 to 20", () -> new BiasVariance("sine", 20, List.of(), 10, 1));
        refused("folds", "2 to 10", () -> new CurveSelection("sine", 10, line, 0.2, 11, 1, 1));
        refused("reshuffles", "1 to 200", () -> new CurveSelection("sine", 10, line, 0.2, 5, 0, 1));
        refused("reshuffles", "from 1 to 71 with these rows", () -> new CurveSelection(
                "sine", 1000, Collections.nCopies(20, line.getFirst()), 0.2, 20, 200, 1));
        refused("validation", "0.05 to 0.5", () -> new CurveSelection("sine", 10, line, 0.6, 5, 1, 1));
    }

    private static List<BiasVarianceReport> decomposed(BiasVariance spec) {
        RunResult.Refitted result = (RunResult.Refitted) Engine.run(spec, report -> {});
        return result.reports().stream().map(BiasVarianceReport.class::cast).toList();
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }
}
