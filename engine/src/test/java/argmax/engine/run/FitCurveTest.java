package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.train.Evaluation;
import argmax.engine.stat.regression.KernelSmoother;
import argmax.engine.stat.regression.Lasso;
import argmax.engine.stat.regression.Linear;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import argmax.engine.stat.regression.Ridge;
import argmax.engine.stat.regression.Spline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitCurveTest {
    private static final DataChoice SINE = new DataChoice("sine", List.of(), Scaling.NONE);
    private static final List<Long> TEN = LongStream.rangeClosed(1, 10).boxed().toList();

    /** Means over draws of 40 rows, as the lesson on bases has them. */
    @ParameterizedTest
    @CsvSource({"1, 0.293, 0.01", "3, 0.102, 0.008", "5, 0.102, 0.01", "15, 0.156, 0.06"})
    void thePolynomialsOfTheLessonHaveItsErrors(int degree, double error, double tolerance) {
        RunResult.Assessment assessment = finish(new FitCurve(SINE, 40, null, new Polynomial(degree), TEN)).assessment();

        double loss = Spread.mean(assessment.seeds().stream().map(seed -> seed.unseen().loss()).toList());
        assertThat(loss + DataSets.noise("sine")).isCloseTo(error, within(tolerance));
        assertThat(assessment.classes()).isEmpty();
        assertThat(assessment.rocs()).isEmpty();
    }

    @Test
    void aFitTellsItsErrorsAndDrawsItsCurve() {
        List<Frame> frames = new ArrayList<>();
        List<EpochReport> reports = new ArrayList<>();
        FitCurve spec = new FitCurve(
                new DataChoice("sine", List.of(), Scaling.STANDARD), null, new Split.HoldOut(0.2, 0, 1), new Polynomial(3), List.of(1L));
        RunResult result = Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                reports.add(report);
            }

            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }
        });

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.train().loss()).isCloseTo(0.09, within(0.03));
            assertThat(report.validation().loss()).isCloseTo(0.09, within(0.04));
            assertThat(report.train().accuracy()).isBetween(0.7, 0.95);
        });
        assertThat(result).isInstanceOfSatisfying(RunResult.Finished.class, finished -> {
            assertThat(finished.assessment().split().description()).startsWith("160 rows train, 40 validate and 201 test");
            assertThat(finished.assessment().score()).isGreaterThan(0.97);
            DrawnCurve curve = Objects.requireNonNull(finished.assessment().curve());
            assertThat(frames).singleElement().isEqualTo(new Frame.Line(1, curve.x(), curve.y()));
            assertThat(curve.rowsX()).hasSize(160).allMatch(x -> x > 0 && x < 1);
            PredictedNumbers numbers = Objects.requireNonNull(finished.assessment().numbers());
            assertThat(numbers.truth()).hasSize(201);
            assertThat(numbers.rows()).isEqualTo(201);
            // R² of what is kept is the score, as all rows are.
            double[] truth = numbers.truth().stream().mapToDouble(t -> t).toArray();
            assertThat(Evaluation.ofNumbers(truth, 0, squares(numbers)).score())
                    .isCloseTo(finished.assessment().score(), within(1e-9));
        });
        assertThat(frames).singleElement().isInstanceOfSatisfying(Frame.Line.class, line -> {
            assertThat(line.x().getFirst()).isCloseTo(0.0025, within(0.01));
            assertThat(line.x()).isSorted();
            assertThat(line.y().get(50)).isCloseTo(1, within(0.25));
        });
    }

    @Test
    void aSweepOverDegreesFindsOneThatFits() {
        FitCurve base = new FitCurve(SINE, 40, new Split.KFold(5, 1), new Polynomial(1), TEN);
        RunResult.Studied result =
                (RunResult.Studied) Engine.run(new Sweep(base, "regression.degree", List.of(1.0, 3.0, 12.0)), report -> {});

        assertThat(result.best()).isEqualTo(2);
        assertThat(Objects.requireNonNull(result.assessment()).seeds().getFirst().folds()).hasSize(5);
    }

    @Test
    void aMeasuredSetIsFittedInFolds() {
        FitCurve spec = new FitCurve(
                new DataChoice("diabetes", List.of(), Scaling.STANDARD), null, new Split.KFold(10, 1), new Linear(), List.of(1L));
        RunResult.Assessment assessment = finish(spec).assessment();

        // r2_score(y, cross_val_predict(LinearRegression(), X, y, cv=KFold(10, shuffle=True, random_state=i))) of
        // scikit-learn 1.2 on load_diabetes, i from 0 to 19: 0.491 ± 0.003; and 3018 ± 19 squared per row.
        assertThat(assessment.score()).isCloseTo(0.491, within(0.012));
        assertThat(assessment.loss()).isCloseTo(3018, within(60.0));
    }

    @Test
    void everyFamilyOfCurvesComesNearTheSine() {
        for (Regression regression : List.of(
                Spline.even(7, 0, 1), new KernelSmoother(0.05), new Ridge(new Polynomial(9), 1e-6), new Lasso(new Polynomial(5), 1e-4))) {
            FitCurve spec = new FitCurve(SINE, 200, null, regression, List.of(1L, 2L));
            assertThat(finish(spec).assessment().loss()).as(regression.toString()).isLessThan(0.03);
            assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
        }
    }

    @Test
    void aRunRepeatsBitForBitAndComesBackFromJson() {
        FitCurve spec = new FitCurve(SINE, 30, null, new Polynomial(4), List.of(3L, 4L));
        RunResult result = finish(spec);

        assertThat(Engine.run(spec, report -> {})).isEqualTo(result);
        assertThat(RunJson.readSpec(RunJson.write(spec))).isEqualTo(spec);
        assertThat(RunJson.readResult(RunJson.write(result))).isEqualTo(result);
    }

    @Test
    void morePowersThanRowsEndInAReasonForEverybody() {
        assertThat(Engine.run(new FitCurve(SINE, 5, null, new Polynomial(9), List.of(1L)), report -> {}))
                .isInstanceOf(RunResult.Failed.class);
    }

    @Test
    void whatCanNotBeFittedIsRefused() {
        Polynomial line = new Polynomial(1);
        refused("set", "numbers to predict", () -> new FitCurve(
                new DataChoice("iris", List.of(), Scaling.NONE), null, new Split.KFold(5, 1), line, List.of(1L)));
        refused("fresh", "4 to 10000", () -> new FitCurve(SINE, 3, null, line, List.of(1L)));
        refused("seeds", "1", () -> new FitCurve(SINE, null, null, line, List.of(1L, 2L)));
        refused("test", "0", () -> new FitCurve(SINE, null, new Split.HoldOut(0.2, 0.2, 1), line, List.of(1L)));
        refused("rows", "none beside fresh", () -> new FitCurve(
                new DataChoice("sine", List.of(), Scaling.NONE, 50), 40, null, line, List.of(1L)));
    }

    private static RunResult.Finished finish(RunSpec spec) {
        return (RunResult.Finished) Engine.run(spec, report -> {});
    }

    private static void refused(String field, String allowed, ThrowingCallable specification) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(specification).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.allowed()).contains(allowed);
        });
    }

    private static double squares(PredictedNumbers numbers) {
        return IntStream.range(0, numbers.truth().size())
                .mapToDouble(i -> Math.pow(numbers.truth().get(i) - numbers.predicted().get(i), 2))
                .sum();
    }
}
