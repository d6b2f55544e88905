package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.AdaBoost;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.metric.Roc;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.FitCurve;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.Fit;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.stat.regression.Polynomial;
import argmax.lessons.lab.run.ThresholdLab;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFiguresTest {
    private static final TrainNetwork IRIS = iris(Activation.RELU, new Optimiser.Adam(0.01));
    private static final TrainNetwork LINE = new TrainNetwork(
            new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
            new Split.HoldOut(0.2, 0, 20),
            Graph.logistic(List.of()),
            Learning.by(new Optimiser.Sgd(0.1)),
            new Fit(64, 5, null, List.of(1L)),
            Watch.WEIGHTS);

    private static TrainNetwork iris(Activation activation, Optimiser optimiser) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.NONE),
                new Split.KFold(5, 20),
                Graph.softmax(List.of(new Dense(8, activation), new Dense(8, activation)), 3),
                Learning.by(optimiser),
                new Fit(16, 6, null, List.of(1L, 2L)),
                Watch.NOTHING_MORE);
    }

    @Test
    void theHistoryCanBeDrawnBeforeTheFirstEpochAndAfterEachOne() {
        List<EpochReport> reports = new ArrayList<>();
        FigureChecks.check(RunFigures.history(IRIS, reports));
        Engine.run(IRIS, report -> {
            reports.add(report);
            FigureChecks.check(RunFigures.history(IRIS, reports));
        });
        assertThat(reports).hasSize(6);
    }

    @Test
    void severalTrainingsShowTheRangeOfTheirValidationLoss() {
        RunResult result = Engine.run(IRIS, report -> {});
        Plot loss = (Plot) RunFigures.history(result).getFirst();
        assertThat(loss.layers())
                .extracting(Layer::name)
                .containsExactly("validation, range of the trainings", "training", "validation");
        assertThat(loss.summary()).startsWith("After epoch 6 of 6");
        assertThat(lines(loss)).extracting(Layer.Line::live).containsExactly("train.loss", "validation.loss");
        assertThat(lines(loss)).extracting(Layer.Line::stroke).containsExactly(Layer.Stroke.SOLID, Layer.Stroke.DASHED);
    }

    @Test
    void aModelOfThreeNumbersShowsTheirPath() {
        RunResult result = Engine.run(LINE, report -> {});
        List<Figure> history = RunFigures.history(result);
        FigureChecks.check(history);
        assertThat(history)
                .extracting(Figure::id)
                .containsExactly("loss", "accuracy", "weights", "gradient-norms", "step-lengths");
        assertThat(lines((Plot) history.get(2))).extracting(Layer.Line::name).containsExactly("w0", "w1", "w2");
        assertThat(RunFigures.history(IRIS, List.of()))
                .extracting(Figure::id)
                .containsExactly("loss", "accuracy", "gradient-norms", "step-lengths", "dead-units");
    }

    @Test
    void theLayersOfANetworkHaveALineEachThatGrowsWithItsReports() {
        RunResult.Finished result = (RunResult.Finished) Engine.run(IRIS, report -> {});
        Plot norms = (Plot) RunFigures.history(result).get(2);
        assertThat(lines(norms)).extracting(Layer.Line::name).containsExactly("Dense 1", "Dense 2", "Dense 3");
        assertThat(lines(norms).get(1).live()).isEqualTo("layers.1.gradientNorm");
        assertThat(lines(norms).get(1).y())
                .isEqualTo(result.curves().stream().map(report -> report.layers().get(1).gradientNorm()).toList());
        assertThat(norms.summary()).startsWith("After epoch 6 the length of the gradient is ").contains(" in Dense 3.");
    }

    @Test
    void aTrainedClassifierShowsConfusionAndSplit() {
        List<Figure> products = RunFigures.products(Engine.run(IRIS, report -> {}));
        FigureChecks.check(products);
        assertThat(products).extracting(Figure::id).containsExactly("confusion", "split");
        Matrix confusion = (Matrix) products.getFirst();
        assertThat(confusion.counts().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum()).isEqualTo(150);
        assertThat(confusion.summary()).contains(" of 150 held-out rows");
    }

    @Test
    void aResultFromBeforeThresholdsWereKeptStillShowsItsRocCurves() {
        RunResult.Finished run = (RunResult.Finished) Engine.run(LINE, report -> {});
        RunResult.Assessment now = run.assessment();
        Roc roc = now.rocs().getFirst();
        RunResult before = new RunResult.Finished(
                new RunResult.Assessment(
                        now.scores(), now.score(), now.loss(), now.classes(), now.confusion(),
                        List.of(new Roc(roc.positive(), roc.auc(), roc.falsePositiveRate(), roc.truePositiveRate(), null)),
                        now.split(), now.seeds()),
                run.curves(),
                run.receipt());
        List<Figure> products = RunFigures.products(before);
        FigureChecks.check(products);
        assertThat(products).extracting(Figure::id).containsExactly("roc", "mistag", "confusion", "split");
        assertThat(ThresholdLab.of(before)).isEmpty();
        Layer.Line curve = lines((Plot) products.getFirst()).getLast();
        assertThat(curve.x()).hasSizeLessThan(700).startsWith(0.0).endsWith(1.0);
        assertThat(curve.y()).startsWith(0.0).endsWith(1.0);
        assertThat(curve.name()).startsWith("signal, AUC 0.9");
    }

    @Test
    void aStoppedRunSaysSo() {
        RunResult result = Engine.run(IRIS, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public boolean stopRequested() {
                return true;
            }
        });
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(RunFigures.history(result))
                .extracting(Figure::summary)
                .filteredOn(s -> s.endsWith("The run was stopped there."))
                .hasSize(2);
        assertThat(RunFigures.products(result).getFirst().summary()).startsWith("Stopped early.");
    }

    @Test
    void aDivergedRunSaysWhereAndHasNoProducts() {
        RunResult result = Engine.run(iris(Activation.IDENTITY, new Optimiser.Sgd(10)), report -> {});
        assertThat(result).isInstanceOf(RunResult.Diverged.class);
        FigureChecks.check(RunFigures.history(result));
        assertThat(RunFigures.history(result))
                .extracting(Figure::summary)
                .filteredOn(s -> s.contains("the run diverged: in layer"))
                .hasSize(2);
        assertThat(RunFigures.products(result)).isEmpty();
    }

    @Test
    void aFailedRunHasNoFigures() {
        RunResult failed = new RunResult.Failed("the node was lost");
        assertThat(RunFigures.history(failed)).isEmpty();
        assertThat(RunFigures.products(failed)).isEmpty();
    }

    private static List<Layer.Line> lines(Plot plot) {
        return plot.layers().stream()
                .filter(Layer.Line.class::isInstance)
                .map(Layer.Line.class::cast)
                .toList();
    }

    @Test
    void aLearnerWithoutProbabilitiesHasTheShareOfErrorsForItsLoss() {
        TrainClassic spec = new TrainClassic(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0, 20),
                new AdaBoost(4, 1),
                List.of(1L),
                Watch.NOTHING_MORE);
        FigureChecks.check(RunFigures.history(spec, List.of()));
        RunResult result = Engine.run(spec, report -> {});
        FigureChecks.check(RunFigures.history(result));
        FigureChecks.check(RunFigures.products(result));
        Plot loss = (Plot) RunFigures.history(result).getFirst();

        assertThat(loss.y().label()).isEqualTo("share classified wrongly");
        assertThat(loss.summary()).contains("the share classified wrongly is 0.").doesNotContain("nats");
    }

    @Test
    void aCurveIsShownAmongItsRowsWithTheTruth() {
        RunResult result = Engine.run(
                new FitCurve(
                        new DataChoice("sine", List.of(), DataChoice.Scaling.NONE), 40, null, new Polynomial(3), List.of(1L)),
                report -> {});
        FigureChecks.check(RunFigures.history(result));
        assertThat(RunFigures.history(result)).extracting(Figure::title).containsExactly("Loss", "R²");
        List<Figure> products = RunFigures.products(result);
        FigureChecks.check(products);
        assertThat(products).extracting(Figure::id).containsExactly("curve", "predicted", "residuals");
        Plot curve = (Plot) products.getFirst();
        assertThat(curve.layers()).extracting(Layer::name).containsExactly("rows fitted", "truth", "fitted curve");
        assertThat(curve.summary()).startsWith("Degree 3 was fitted").endsWith("The dotted line is the truth.");
        // The truth is sin 2πx.
        Layer.Line truth = lines(curve).getFirst();
        for (int i = 0; i < truth.x().size(); i++) {
            assertThat(truth.y().get(i)).isCloseTo(Math.sin(2 * Math.PI * truth.x().get(i)), within(1e-6));
        }
    }

    @Test
    void ofTrialsTheBestIsShownAndItsFoldsAreTold() {
        Sweep sweep = new Sweep(IRIS, "fit.epochs", List.of(1.0, 6.0));
        RunResult result = Engine.run(sweep, report -> {});

        assertThat(RunFigures.history(sweep, List.of())).isEmpty();
        List<Figure> products = RunFigures.products(result);
        FigureChecks.check(products);
        assertThat(products.getFirst().summary()).startsWith("Of the best trial. ");
        assertThat(products.getLast().summary()).containsPattern("Scores of the folds with the first seed: [\\d.]+ %, ");
        assertThat(RunFigures.products(Engine.run(
                        new BiasVariance("sine", 20, List.of(new Polynomial(1)), 3, 1), report -> {})))
                .isEmpty();
    }
}
