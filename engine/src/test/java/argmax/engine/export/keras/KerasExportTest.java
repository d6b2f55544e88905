package argmax.engine.export.keras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.run.TrainNetwork;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KerasExportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theScriptSaysWhatTheRunDoes() {
        assertThat(KerasExport.script(Programs.iris()))
                .startsWith("# Iris flowers: k-fold cross-validation.\n#\n# A run of Argmax as a program for Keras 3")
                .contains(
                        "CLASSES = [\"setosa\", \"versicolor\", \"virginica\"]\n",
                        "folds = [(part != k, part == k, part == k) for k in range(1, 6)]",
                        "    dense_2 = keras.layers.Dense(16, activation=\"relu\", kernel_initializer=\"he_uniform\","
                                + " name=\"dense_2\")(dense_1)\n",
                        "    return keras.Model(data, dense_3)\n",
                        "optimizer=keras.optimizers.Adam(learning_rate=0.01, beta_1=0.9, beta_2=0.999, epsilon=1e-8),\n",
                        "loss=keras.losses.SparseCategoricalCrossentropy(),\n",
                        "batch_size=32,\n        epochs=20,\n",
                        "callbacks=[keras.callbacks.EarlyStopping(monitor=\"val_loss\", min_delta=0.0, patience=10,"
                                + " restore_best_weights=True)],\n",
                        "for seed in [1, 4294967295]:\n");
    }

    @Test
    void theTableSaysWhichRowsDoWhat() throws IOException {
        TrainNetwork folded = Programs.iris();
        List<String> lines = table(folded);
        assertThat(lines.getFirst()).isEqualTo("sepal_length,sepal_width,petal_length,petal_width,class,fold");
        assertThat(lines.get(1)).startsWith("5.1,3.5,1.4,0.2,0,");
        Samples iris = DataSets.load("iris").rows();
        assertThat(lines).hasSize(1 + iris.rows());
        List<Fold> folds = Folds.of(folded.split(), iris, 3);
        for (int fold = 0; fold < folds.size(); fold++) {
            for (int row : folds.get(fold).validation()) {
                assertThat(lines.get(1 + row)).endsWith(",%d,%d".formatted(iris.label(row), fold + 1));
            }
        }
    }

    @Test
    void theTableKeepsWeightsTargetsLengthsAndTheTestRowsOfTheSet() throws IOException {
        List<String> hetero = table(program("number"));
        assertThat(hetero).hasSize(1 + 50 + 2000);
        assertThat(hetero.getFirst()).isEqualTo("x,y,weight,part");
        Samples rows = DataSets.load("hetero").rows();
        assertThat(hetero.get(1)).startsWith("%s,%s,%s,".formatted(rows.input(0, 0), rows.target(0, 0), rows.weight(0)));
        assertThat(hetero.subList(51, hetero.size())).allMatch(line -> line.endsWith(",2"));
        assertThat(hetero.subList(1, 51)).filteredOn(line -> line.endsWith(",1")).hasSize(10);

        List<String> bits = table(program("sequence"));
        assertThat(bits.getFirst()).endsWith("bit14,class,length,part");
        assertThat(bits.get(1)).matches("([01],){14}[01],\\d+,[01]");
    }

    @Test
    void theNotebookHasTheCodeOfTheScript() throws IOException {
        JsonNode notebook = MAPPER.readTree(KerasExport.notebook(Programs.iris()));
        assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
        List<String> code = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode cell : notebook.get("cells")) {
            ids.add(cell.get("id").asText());
            if (cell.get("cell_type").asText().equals("code")) {
                assertThat(cell.get("outputs").isArray()).isTrue();
                assertThat(cell.get("execution_count").isNull()).isTrue();
                code.add(cell.get("source").asText());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(code).hasSize(6).last().asString().contains("plt.show()");
        assertThat(KerasExport.script(Programs.iris())).contains(code.subList(0, 5));
    }

    @Test
    void everyProgramRunsAndNamesOnlyWhatKerasHas(@TempDir Path folder) throws IOException, InterruptedException {
        String python = pythonWithNumpy(folder);
        for (String file : List.of("keras.py", "signatures.json")) {
            Files.write(folder.resolve(file), resource(file));
        }
        StringBuilder all = new StringBuilder("import os, runpy, sys\nsys.path.insert(0, os.getcwd())\n");
        for (Map.Entry<String, TrainNetwork> program : Programs.all().entrySet()) {
            Path own = Files.createDirectory(folder.resolve(program.getKey()));
            Files.writeString(own.resolve("program.py"), KerasExport.script(program.getValue()));
            try (Writer data = Files.newBufferedWriter(own.resolve("data.csv"))) {
                KerasExport.data(program.getValue(), data);
            }
            all.append("os.chdir(r\"%s\")\nprint(\"program %s\")\nrunpy.run_path(\"program.py\")\n"
                    .formatted(own, program.getKey()));
        }
        Files.writeString(folder.resolve("all.py"), all);

        int status = run(folder, python, "all.py");
        List<String> told = Files.readAllLines(folder.resolve("told"));
        assertThat(status).as(() -> String.join("\n", told)).isZero();
        assertThat(told).filteredOn(line -> line.startsWith("median of the seeds: ")).hasSize(Programs.all().size());
        List<String> iris = told.subList(told.indexOf("program iris") + 1, told.indexOf("program number"));
        assertThat(iris).filteredOn(line -> line.startsWith("{")).hasSize(2 * 5).allSatisfy(line -> {
            JsonNode fit = MAPPER.readTree(line);
            assertThat(fit.get("rows").asInt()).isEqualTo(120);
            assertThat(fit.get("validated").asInt()).isEqualTo(30);
            assertThat(fit.get("mean")).hasSize(4).allSatisfy(mean -> assertThat(mean.asDouble()).isCloseTo(0, within(1e-12)));
            assertThat(fit.get("square")).allSatisfy(square -> assertThat(square.asDouble()).isCloseTo(1, within(1e-12)));
        });
    }

    /** The first Python that has numpy. */
    private static String pythonWithNumpy(Path folder) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (run(folder, "env", python, "-c", "import numpy") == 0) {
                return python;
            }
        }
        throw new AssertionError("No python3 with numpy here; on Debian: apt-get install python3-numpy");
    }

    /** Runs a command in a folder; what it says goes to the file {@code told}. */
    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start()
                .waitFor();
    }

    private static byte[] resource(String file) throws IOException {
        try (var stream = Objects.requireNonNull(KerasExportTest.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        }
    }

    private static TrainNetwork program(String name) {
        return Objects.requireNonNull(Programs.all().get(name), name);
    }

    private static List<String> table(TrainNetwork spec) throws IOException {
        StringBuilder table = new StringBuilder();
        KerasExport.data(spec, table);
        return table.toString().lines().toList();
    }
}
