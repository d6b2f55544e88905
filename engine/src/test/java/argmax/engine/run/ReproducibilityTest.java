package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReproducibilityTest {
    @ParameterizedTest
    @CsvSource({"fused, 1", "fused, 2", "nd4j, 1"})
    void twoProcessesAtOnceGetTheSameNumbersToTheLastBit(String backend, int threads) throws IOException {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(List.of(new Dense(20, Activation.TANH), new Dense(12, Activation.RELU))),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(48, 6, new EarlyStopping(0, 4), List.of(1L, 2L), threads),
                Watch.NOTHING_MORE);
        Process one = start(backend, spec);
        // Another shell may say something else about kernels.
        Process other = start(backend, spec, "OPENBLAS_CORETYPE=Haswell");

        String here = RunJson.write(Engine.run(spec, report -> {}, Backend.valueOf(backend.toUpperCase(Locale.ROOT))));
        assertThat(output(one)).isEqualTo(here);
        assertThat(output(other)).isEqualTo(here);
    }

    private static Process start(String backend, TrainNetwork spec, String... environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), RunOnce.class.getName(), backend, RunJson.write(spec)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        for (String variable : environment) {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        return builder.start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
