package argmax.engine.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.Comparison;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.Decorrelation;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Fit;
import argmax.engine.run.Player;
import argmax.engine.run.Rounds;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.stat.regression.Polynomial;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurvesCsvTest {
    private static final TrainNetwork BLOBS = new TrainNetwork(
            new DataChoice("blobs2", List.of(), DataChoice.Scaling.STANDARD),
            new Split.HoldOut(0.2, 0, 1),
            Graph.logistic(List.of()),
            Learning.by(new Optimiser.Sgd(0.1)),
            new Fit(64, 3, null, List.of(1L, 2L)),
            Watch.WEIGHTS);

    @Test
    void everyEpochIsALineWhoseColumnsAreNamedWithTheirUnits() throws IOException {
        RunResult.Finished run = (RunResult.Finished) Engine.run(BLOBS, report -> {});
        List<String> lines = lines(run);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith(
                "epoch,loss on training rows (nats per row),accuracy on training rows (share of rows),loss on validation");
        assertThat(lines.getFirst()).endsWith(",parameter 1,parameter 2,parameter 3");
        EpochReport last = run.curves().getLast();
        List<Double> cells = Stream.of(lines.getLast().split(",", -1)).map(Double::valueOf).toList();
        assertThat(cells).hasSize(lines.getFirst().split(",", -1).length).startsWith(
                3.0, last.train().loss(), last.train().accuracy(), last.validation().loss(), last.validation().accuracy());
        assertThat(cells).endsWith(last.weights().toArray(Double[]::new));
    }

    static Stream<RunSpec> others() {
        Player small = new Player(List.of(new Dense(1, Activation.IDENTITY)), new Optimiser.Sgd(0.01));
        return Stream.of(
                new TrainGan(
                        new DataChoice("gan1d", List.of(), DataChoice.Scaling.NONE),
                        1,
                        small,
                        small,
                        1,
                        new Rounds(16, 4, 2, List.of(7L))),
                new TrainDecorrelated(
                        new DataChoice("nuisance", List.of(), DataChoice.Scaling.NONE),
                        new Split.HoldOut(0.05, 0, 1),
                        small,
                        new Player(List.of(new Dense(2, Activation.SOFTMAX)), new Optimiser.Sgd(0.01)),
                        new Decorrelation("z", 1, 1),
                        new Fit(512, 2, null, List.of(1L, 2L))),
                new BiasVariance("sine", 20, List.of(new Polynomial(1), new Polynomial(2)), 5, 1),
                new CurveSelection("sine", 20, List.of(new Polynomial(1), new Polynomial(2)), 0.3, 5, 2, 1),
                new Comparison(List.of(new Comparison.Entry("narrow", BLOBS), new Comparison.Entry("wide", BLOBS))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void reportsOfAnyKindAreLinesAsLongAsTheirHeader(RunSpec spec) throws IOException {
        List<String> lines = lines(Engine.run(spec, report -> {}));
        assertThat(lines).hasSize(3);
        int cells = lines.getFirst().split(",", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(cells));
        assertThat(lines.getLast()).startsWith("2,");
    }

    @Test
    void textThatASpreadsheetWouldComputeIsGuardedAndNumbersAreLeft() throws IOException {
        RunSpec race = new Comparison(List.of(new Comparison.Entry("=1+1", BLOBS), new Comparison.Entry("a \"b\", c", BLOBS)));
        List<String> lines = lines(Engine.run(race, report -> {}));
        assertThat(lines.get(1)).startsWith("1,'=1+1,2,");
        assertThat(lines.get(2)).startsWith("2,\"a \"\"b\"\", c\",2,");

        StringBuilder negative = new StringBuilder();
        new Sheet<>(List.of(new Column<Double>("-x", x -> x)), List.of(-0.5)).write(negative);
        assertThat(negative).hasToString("'-x\n-0.5\n");
    }

    @Test
    void aRunThatReportedNothingHasNoLines() throws IOException {
        RunResult failed = new RunResult.Failed("A fault.");
        assertThat(CurvesCsv.hasLines(failed)).isFalse();
        StringBuilder out = new StringBuilder();
        CurvesCsv.write(failed, out);
        assertThat(out).isEmpty();
    }

    private static List<String> lines(RunResult result) throws IOException {
        StringBuilder out = new StringBuilder();
        CurvesCsv.write(result, out);
        return out.toString().lines().toList();
    }
}
