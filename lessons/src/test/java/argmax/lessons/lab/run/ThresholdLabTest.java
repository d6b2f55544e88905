package argmax.lessons.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.Learner;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.Watch;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.FigureChecks;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Matrix;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdLabTest {
    private static RunResult.Finished train(String set, Learner learner) {
        return (RunResult.Finished) Engine.run(
                new TrainClassic(
                        new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD),
                        set.equals("iris") ? new Split.KFold(5, 20) : new Split.HoldOut(0.2, 0, 1),
                        learner,
                        List.of(1L),
                        Watch.NOTHING_MORE),
                report -> {});
    }

    private static List<Figure> draw(Lab lab, Map<String, List<String>> state) {
        return lab.draw(Values.read(lab.controls(), state), 1);
    }

    @Test
    void aThirdOfTheNeighboursIsEnoughForAThresholdBelow() {
        Lab lab = ThresholdLab.of(train("iris", new NearestNeighbours(3))).orElseThrow();
        List<Figure> figures =
                draw(lab, Map.of("positive", List.of("virginica"), "threshold", List.of("0.3")));
        FigureChecks.check(figures);
        assertThat(figures).extracting(Figure::id).containsExactly("scores", "cut", "roc", "mistag", "rates");
        Matrix loose = (Matrix) figures.get(1);
        Matrix tight = (Matrix) draw(lab, Map.of("positive", List.of("virginica"), "threshold", List.of("0.7"))).get(1);
        assertThat(loose.rows()).containsExactly("virginica", "the others");
        assertThat(loose.counts()).allSatisfy(row -> assertThat(row.get(0) + row.get(1)).isIn(50, 100));
        assertThat(loose.counts().getFirst().getFirst()).isGreaterThan(tight.counts().getFirst().getFirst());
        // Nothing is surer than certain.
        assertThat(((Matrix) draw(lab, Map.of("threshold", List.of("1"))).get(1)).counts())
                .isEqualTo(List.of(List.of(0, 50), List.of(0, 100)));
    }

    @Test
    void theDistributionHoldsEveryRowOnceAndThePointLiesOnTheCurve() {
        RunResult.Finished run = train("blobs2", new NearestNeighbours(25));
        Lab lab = ThresholdLab.of(run).orElseThrow();
        List<Figure> figures = draw(lab, Map.of("threshold", List.of("0.42")));
        FigureChecks.check(figures);
        Plot scores = (Plot) figures.getFirst();
        assertThat(scores.layers().subList(0, 2)).allSatisfy(layer ->
                assertThat(((Layer.Bars) layer).y().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12)));
        Layer.Points point = (Layer.Points) ((Plot) figures.get(2)).layers().getLast();
        assertThat(run.assessment().rocs().getFirst().truePositiveRateAt(point.x().getFirst()))
                .isCloseTo(point.y().getFirst(), within(1e-12));
        assertThat(figures.getLast().table().rows().getFirst()).first().isEqualTo("0.42");
        assertThat(figures.getLast().summary()).startsWith("At the threshold 0.42: sensitivity ").contains(" ± ");
    }

    @Test
    void aClassifierOfMarginsIsCutWithinItsMargins() {
        Lab lab = ThresholdLab.of(train("blobs2", new KernelSvm(1, Kernel.RBF, 1.0, 3))).orElseThrow();
        assertThat(lab.controls()).singleElement().isInstanceOfSatisfying(Field.Slider.class, slider -> {
            assertThat(slider.start()).isZero();
            assertThat(slider.least()).isNegative();
            assertThat(slider.most()).isPositive();
        });
        List<Figure> figures = draw(lab, Map.of());
        FigureChecks.check(figures);
        assertThat(((Plot) figures.getFirst()).x().label()).startsWith("margin of ");
        assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> draw(lab, Map.of("threshold", List.of("1e9"))));
    }
}
