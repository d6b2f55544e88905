package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataChoice.Scaling;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Optimiser;
import argmax.engine.run.AdversarialReport;
import argmax.engine.run.Decorrelation;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Fit;
import argmax.engine.run.GanReport;
import argmax.engine.run.Player;
import argmax.engine.run.Rounds;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdversarialFiguresTest {
    private static final Dense LINE = new Dense(1, Activation.IDENTITY);
    private static final Dense JUDGE = new Dense(1, Activation.LOGISTIC);
    private static final Optimiser ADAM = new Optimiser.Adam(0.01);

    private static final TrainGan GAN = new TrainGan(
            new DataChoice("gan1d", List.of(), Scaling.NONE),
            1,
            new Player(List.of(LINE), ADAM),
            new Player(List.of(new Dense(8, Activation.TANH), JUDGE), ADAM),
            1,
            new Rounds(32, 60, 3, List.of(1L, 2L)));

    private static final TrainDecorrelated APART = new TrainDecorrelated(
            new DataChoice("nuisance", List.of(), Scaling.STANDARD),
            new Split.HoldOut(0.2, 0, 1),
            new Player(List.of(JUDGE), ADAM),
            new Player(List.of(new Dense(4, Activation.TANH), new Dense(4, Activation.SOFTMAX)), ADAM),
            new Decorrelation("z", 1, 1),
            new Fit(256, 2, null, List.of(1L)));

    @Test
    void twoNetworksAreDrawnBeforeTheirFirstReportAndAfterEachOne() {
        for (RunSpec spec : List.of(GAN, APART)) {
            FigureChecks.check(RunFigures.adversarial(spec, List.of()));
            List<AdversarialReport> reports = new ArrayList<>();
            RunResult result = Engine.run(spec, new RunObserver() {
                @Override
                public void epoch(EpochReport report) {}

                @Override
                public void adversarial(AdversarialReport report) {
                    reports.add(report);
                    FigureChecks.check(RunFigures.adversarial(spec, reports));
                }
            });
            assertThat(RunFigures.history(result)).isEqualTo(RunFigures.adversarial(spec, reports)).isNotEmpty();
        }
    }

    @Test
    void generatedNumbersStandBesideRealOnes() {
        RunResult.Adversarial result = (RunResult.Adversarial) Engine.run(GAN, report -> {});
        List<Figure> figures = RunFigures.history(result);
        assertThat(figures).extracting(Figure::id).containsExactly("adversaries", "generated", "discriminator", "moments");
        GanReport last = (GanReport) result.reports().getLast();
        Plot generated = (Plot) figures.get(1);
        assertThat(((Layer.Bars) generated.layers().getLast()).y()).isEqualTo(last.picture().generated());
        assertThat(generated.summary()).startsWith("After step 60 ").endsWith("This is the training of the first seed.");
        assertThat(figures.getFirst().table().rows()).extracting(List::getFirst).containsExactly("20", "40", "60");
        // The numbers are from N(2, 0.8).
        assertThat(figures.getLast().summary()).containsPattern("real ones (1.9|2)[0-9]* and 0\\.(79|8)");
    }
}
