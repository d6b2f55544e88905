package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.Comparison;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Fit;
import argmax.engine.run.LearningCurve;
import argmax.engine.run.RandomSearch;
import argmax.engine.run.Range;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.Study;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrialReport;
import argmax.engine.run.Watch;
import argmax.engine.stat.regression.KernelSmoother;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Ridge;
import argmax.engine.stat.regression.Spline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyFiguresTest {
    private static final TrainNetwork IRIS = iris(4, new Split.HoldOut(0.2, 0.2, 20));

    private static TrainNetwork iris(int units, Split split) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD),
                split,
                Graph.softmax(List.of(new Dense(units, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(16, 2, null, List.of(1L, 2L)),
                Watch.NOTHING_MORE);
    }

    @Test
    void aStudyIsDrawnBeforeItsFirstTrialAndAfterEachOne() {
        Sweep sweep = new Sweep(IRIS, "learning.optimiser.rate", List.of(0.1, 0.001, 0.01));
        FigureChecks.check(RunFigures.trials(sweep, List.of()));
        assertThat(RunFigures.trials(sweep, List.of()).getFirst().summary()).isEqualTo("No trial is done yet.");
        List<TrialReport> reports = new ArrayList<>();
        RunResult result = Engine.run(sweep, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void trial(TrialReport report) {
                reports.add(report);
                FigureChecks.check(RunFigures.trials(sweep, reports));
            }
        });
        assertThat(RunFigures.history(result)).isEqualTo(RunFigures.trials(sweep, reports));

        Plot plot = (Plot) RunFigures.history(result).getFirst();
        assertThat(plot.x()).isEqualTo(Axis.log("rate", 0.001, 0.1));
        assertThat(plot.layers())
                .extracting(Layer::name)
                .containsExactly("validation, one standard error up and down", "training", "validation", "best in validation");
        assertThat(((Layer.Line) plot.layers().get(2)).x()).containsExactly(0.001, 0.01, 0.1);
        assertThat(plot.table().header()).containsExactly("trial", "rate", "training", "validation");
        assertThat(plot.table().rows()).extracting(List::getFirst).containsExactly("1", "2", "3");
        assertThat(plot.table().rows()).extracting(row -> row.get(1)).containsExactly("0.1", "0.001", "0.01");
        assertThat(plot.summary()).matches("After trial 3 of 3 the best in validation is trial \\d \\(rate .*\\) with .*\\.");
    }

    @Test
    void aTrialWithoutAScoreStandsInTheTableAndNotInTheDrawing() {
        Sweep sweep = new Sweep(IRIS, "learning.optimiser.rate", List.of(0.01, 1.0));
        List<Long> seeds = List.of(1L);
        EpochReport.Score score = new EpochReport.Score(0.4, 0.9);
        List<TrialReport> reports = List.of(
                new TrialReport(1, 2, "rate 0.01", sweep.trials().getFirst().settings(), seeds,
                        new TrialReport.Outcome(2, score, score, null, null), null),
                new TrialReport(2, 2, "rate 1", sweep.trials().getLast().settings(), seeds, null, "It diverged in epoch 1."));
        List<Figure> figures = RunFigures.trials(sweep, reports);
        FigureChecks.check(figures);
        Plot plot = (Plot) figures.getFirst();
        assertThat(plot.layers()).extracting(Layer::name).containsExactly("training", "validation", "best in validation");
        assertThat(((Layer.Line) plot.layers().getFirst()).x()).containsExactly(0.01);
        assertThat(plot.table().rows().getLast()).containsExactly("2", "1", "none", "none", "It diverged in epoch 1.");
        assertThat(plot.summary()).isEqualTo(
                "After trial 2 of 2 the best in validation is trial 1 (rate 0.01) with 90 % there, 90 % in training. "
                        + "Trials without a score: 1.");
        assertThat(RunFigures.trials(sweep, reports.subList(1, 2)).getFirst().summary())
                .isEqualTo("After trial 1 of 2 none has a score. Trials without a score: 1.");
    }

    @Test
    void aLearningCurveShowsUnseenRowsToo() {
        Plot plot = trials(new LearningCurve(IRIS, List.of(10, 30, 90)));
        assertThat(plot.x().label()).isEqualTo("training rows");
        assertThat(plot.layers()).extracting(Layer::name).endsWith("training", "validation", "unseen rows");
        assertThat(plot.table().header()).containsExactly("trial", "training rows", "training", "validation", "unseen rows");
    }

    @Test
    void aSearchHasAFigureForEachNumberThatItDraws() {
        RandomSearch search = new RandomSearch(
                IRIS,
                List.of(
                        new Range("learning.optimiser.rate", 0.001, 0.1, Range.Scale.LOG, false),
                        new Range("network.nodes.0.layer.units", 2, 8, Range.Scale.LINEAR, true)),
                4,
                1);
        List<Figure> figures = RunFigures.history(Engine.run(search, report -> {}));
        FigureChecks.check(figures);
        assertThat(figures).extracting(Figure::id).containsExactly("trials", "trials-2");
        assertThat(figures).extracting(figure -> ((Plot) figure).x().label()).containsExactly("rate", "units");
        assertThat(figures).allSatisfy(figure -> {
            List<Layer> layers = ((Plot) figure).layers();
            assertThat(((Layer.Points) layers.getFirst()).y()).hasSize(4);
            assertThat(((Layer.Points) layers.getLast()).y()).hasSize(1);
        });
        assertThat(figures.getFirst().table().header()).containsExactly("trial", "rate", "units", "training", "validation");
    }

    @Test
    void aComparisonTellsItsDifferencesInWords() {
        Split folds = new Split.KFold(3, 20);
        Comparison race = new Comparison(List.of(
                new Comparison.Entry("narrow", iris(1, folds)), new Comparison.Entry("wide", iris(16, folds))));
        RunResult.Studied result = (RunResult.Studied) Engine.run(race, report -> {});
        FigureChecks.check(RunFigures.history(result));
        Plot bars = (Plot) RunFigures.history(result).getFirst();
        assertThat(bars.x().names()).containsExactly("narrow", "wide");
        assertThat(bars.table().rows()).extracting(row -> row.get(1)).containsExactly("narrow", "wide");

        List<Figure> products = RunFigures.products(result);
        FigureChecks.check(products);
        assertThat(products.getFirst().id()).isEqualTo("pairs");
        assertThat(products.getFirst().summary())
                .startsWith("On unseen rows the score of wide is %s ± "
                        .formatted(Digits.of(100 * result.pairs().getFirst().mean())))
                .contains(" percentage points above that of narrow: higher in ", " of 6 pairs", "Folds share");
    }

    @Test
    void refitsShowHowBiasFallsAndVarianceGrowsWithTheDegree() {
        BiasVariance refits = new BiasVariance(
                "sine", 30, List.of(new Polynomial(5), new Polynomial(1), new Polynomial(3)), 20, 1);
        FigureChecks.check(RunFigures.refits(refits, List.of()));
        RunResult result = Engine.run(refits, report -> {});
        FigureChecks.check(RunFigures.history(result));
        Plot plot = (Plot) RunFigures.history(result).getFirst();
        assertThat(plot.x()).isEqualTo(Axis.linear("degree", 1, 5));
        assertThat(plot.layers())
                .extracting(Layer::name)
                .containsExactly("bias²", "variance", "noise", "their sum", "error on fresh rows");
        assertThat(((Layer.Line) plot.layers().get(0)).x()).containsExactly(1.0, 3.0, 5.0);
        assertThat(((Layer.Line) plot.layers().get(0)).y()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(((Layer.Line) plot.layers().get(1)).y()).isSorted();
        assertThat(plot.summary()).startsWith("After curve 3 of 3 the sum is least, ");
        List<RefitReport> reports = ((RunResult.Refitted) result).reports();
        assertThat(plot.table().rows().getFirst())
                .startsWith("degree 1", Digits.of(((BiasVarianceReport) reports.get(1)).biasSquared()));
    }

    @Test
    void aSelectionCountsHowOftenEachCurveIsChosen() {
        CurveSelection selection = new CurveSelection(
                "sine",
                30,
                List.of(
                        new Polynomial(1),
                        new Ridge(new Polynomial(9), 0.1),
                        Spline.even(5, 0, 1),
                        new KernelSmoother(0.05)),
                0.3,
                5,
                8,
                1);
        FigureChecks.check(RunFigures.refits(selection, List.of()));
        Plot plot = (Plot) RunFigures.history(Engine.run(selection, report -> {})).getFirst();
        FigureChecks.check(List.of(plot));
        assertThat(plot.x().names()).containsExactly("degree 1", "degree 9, λ 0.1", "a spline of 5 knots", "kernel width 0.05");
        assertThat(plot.table().rows()).extracting(row -> Integer.valueOf(row.get(2))).satisfies(counts ->
                assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(8));
        assertThat(plot.summary()).startsWith("After curve 4 of 4 in 8 reshuffles the hold-out chooses ");
    }

    private static Plot trials(Study study) {
        List<Figure> figures = RunFigures.history(Engine.run(study, report -> {}));
        FigureChecks.check(figures);
        return (Plot) figures.getFirst();
    }
}
