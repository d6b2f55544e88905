package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Engine;
import argmax.engine.run.Fit;
import argmax.engine.run.RunResult;
import argmax.engine.run.SideBySide;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static Overlay.Run run(String name, double rate, int epochs) {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0, 20),
                Graph.logistic(List.of()),
                Learning.by(new Optimiser.Sgd(rate)),
                new Fit(64, epochs, null, List.of(1L, 2L)),
                Watch.NOTHING_MORE);
        RunResult.Finished finished = (RunResult.Finished) Engine.run(spec, report -> {});
        return new Overlay.Run(name, spec, finished.curves(), finished.assessment());
    }

    @Test
    void twoRunsLieOverEachOtherAsLongAsEachOfThemGoes() {
        Overlay.Run slow = run("A", 0.001, 3);
        Overlay.Run fast = run("B", 0.5, 5);
        SideBySide beside = SideBySide.of(
                new SideBySide.Side("A", slow.spec(), slow.ended()), new SideBySide.Side("B", fast.spec(), fast.ended()));
        Overlay overlay = new Overlay(slow, fast, beside.paired());
        List<Figure> figures = overlay.figures();
        FigureChecks.check(figures);
        assertThat(figures)
                .extracting(Figure::id)
                .containsExactly("loss", "loss-difference", "accuracy", "accuracy-difference", "pairs");
        assertThat(((Plot) figures.getFirst()).layers())
                .extracting(Layer::name)
                .containsExactly("A, training", "A, validation", "B, training", "B, validation");
        assertThat(figures.getFirst().table().rows()).hasSize(5);
        assertThat(figures.getFirst().table().rows().getLast().get(1)).isEmpty();
        Layer.Line difference = (Layer.Line) ((Plot) figures.get(1)).layers().getLast();
        assertThat(difference.x()).containsExactly(1.0, 2.0, 3.0);
        assertThat(difference.y().getFirst())
                .isCloseTo(
                        fast.reports().getFirst().validation().loss() - slow.reports().getFirst().validation().loss(),
                        within(1e-12));
        assertThat(figures.get(1).summary()).matches("In epoch 3, .* the loss of B in validation is 0\\.\\d+ below that of A\\.");
        assertThat(overlay.results().rows().getFirst().getFirst()).isEqualTo("Accuracy on unseen rows");
        assertThat(overlay.results().rows().getFirst().get(2)).contains(" % ± ");
    }

    @Test
    void aRunWithoutAnEpochIsSaidToHaveNone() {
        Overlay.Run some = run("A", 0.1, 2);
        Overlay overlay = new Overlay(some, new Overlay.Run("B", some.spec(), List.of(), null), null);
        FigureChecks.check(overlay.figures());
        assertThat(overlay.figures().getFirst().summary()).endsWith("B has no epoch yet.");
        assertThat(overlay.figures().get(1).summary()).isEqualTo("There is no epoch that both have.");
        assertThat(overlay.results().rows()).allSatisfy(row -> assertThat(row.get(2)).isIn("none", "0", "2"));
    }
}
