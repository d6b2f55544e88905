package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.net.model.ModelJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainFileTest {
    private static final String LINE = """
            Data(blobs2, scaling=standard)
            Dense(1, logistic)
            SGD(0.1)
            Fit(batch_size=64, epochs=3, seeds=[1, 2])
            """;

    /** A block of code that specifies something. */
    private static final Pattern README_EXAMPLE =
            Pattern.compile("^```(?:json)?\n((?:Data\\(|\\{).*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void aSpecificationIsTrainedAndItsNetworkKeptForOtherPrograms() throws IOException {
        Path kept = folder.resolve("kept");
        String told = train(LINE, kept.toString());

        assertThat(told).contains("Dense 1  Dense(1, logistic)  1                3");
        assertThat(told).containsPattern("epoch +3/3  loss 0\\.\\d{4}");
        assertThat(told).containsPattern("Score on unseen rows: 0\\.\\d{4}, the median over seeds of 0\\.\\d{4}, 0\\.\\d{4}\\.");
        assertThat(kept).isDirectoryContaining("glob:**model.onnx").isDirectoryContaining("glob:**program.ipynb");
        assertThat(ModelJson.read(Files.readString(kept.resolve("model.json"))).parameters()).hasSize(3);
        assertThat(kept.resolve("program.py")).content().contains("keras.layers.Dense(1");
        assertThat(kept.resolve("data.csv")).content().hasLineCount(10_501);
        assertThat(train(Files.readString(kept.resolve("specification.txt")))).isEqualTo(train(LINE));
    }

    @Test
    void aMistakeIsToldWithFileLineAndColumn() {
        assertThatThrownBy(() -> train(LINE.replace("logistic", "logistc")))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining("spec.txt: Line 2, column 10: activation is \"logistc\" (did you mean logistic?)");
    }

    @Test
    void anySpecificationIsRunAsJson() throws IOException {
        String forest = """
                {"type": "train-classic", "data": {"set": "iris", "inputs": [], "scaling": "NONE"},
                 "split": {"type": "k-fold", "folds": 5, "seed": 1},
                 "learner": {"type": "RandomForest", "trees": 3, "minLeaf": 1, "criterion": "GINI"},
                 "seeds": [1], "watch": {"traceWeights": false, "frames": [], "every": 1}}""";
        assertThat(train(forest)).startsWith("Data(iris)\nKFold(5)\nRandomForest(trees=3)\n\n").containsPattern("epoch +3/3 ");

        String sweep = "{\"type\": \"sweep\", \"base\": %s, \"field\": \"learner.trees\", \"values\": [1, 4]}".formatted(forest);
        String other = forest.replace("\"trees\": 3", "\"trees\": 1");
        String race = "{\"type\": \"comparison\", \"entries\": [{\"name\": \"three\", \"spec\": %s}, {\"name\": \"one\", \"spec\": %s}]}"
                .formatted(forest, other);
        assertThat(train(race)).containsPattern("one − three: [+-]0\\.\\d{4} ± 0\\.\\d{4}, better in \\d and worse in \\d of 5 pairs\\.");
        String held = "{\"type\": \"hold-out\", \"validation\": 0.2, \"test\": 0.2, \"seed\": 1}";
        assertThat(train(race.replace("{\"type\": \"k-fold\", \"folds\": 5, \"seed\": 1}", held)))
                .containsPattern("one − three: [+-]0\\.\\d{4}, better in \\d and worse in \\d of one pair\\.");
        assertThat(train(sweep)).contains("trial   1/2  trees 1  validation loss").contains("The best is trial ");

        assertThatThrownBy(() -> train(forest.replace("\"trees\": 3", "\"trees\": 0")))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining("trees is 0; allowed is a whole number from 1 to 1000");
        assertThatThrownBy(() -> train(sweep, folder.toString()))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining("keeps single networks only");
    }

    @Test
    void aLearnerIsTrainedAndSaysThatThereIsNothingToExport() throws IOException {
        String forest = "Data(iris)\nKFold(5)\nRandomForest(trees=3)\n";
        Path kept = folder.resolve("kept");
        String told = train(forest, kept.toString());

        assertThat(told)
                .startsWith(forest)
                .containsPattern("epoch +3/3  loss 0\\.\\d{4}")
                .containsPattern("Score on unseen rows: 0\\.9\\d{3}, .* Trained by the argmax back end\\.")
                .contains("RandomForest learned to tell 3 classes apart by 4 inputs, in 3 stages.")
                .endsWith("Nothing is written into %s: only networks can be exported.%n".formatted(kept));
        assertThat(kept).doesNotExist();
        assertThat(told).startsWith(train(forest));
        assertThat(train("Data(iris)\nLinearSvm()")).contains("in one stage.");
    }

    @Test
    void refitsTellTheirErrorsInALineForEachCurve() throws IOException {
        String refits = """
                {"type": "%s", "set": "sine", "rows": 20, "seed": 1, "regressions": [
                 {"type": "Polynomial", "degree": 1}, {"type": "Polynomial", "degree": 3}], %s}""";

        assertThat(train(refits.formatted("bias-variance", "\"refits\": 50")))
                .containsPattern("curve +1/2  Polynomial\\[degree=1]  bias² 0\\.\\d{4} \\+ variance 0\\.0\\d{3} \\+ noise 0\\.0900 = 0\\.")
                .contains("2 curves are done.");
        assertThat(train(refits.formatted("curve-selection", "\"validation\": 0.3, \"folds\": 5, \"reshuffles\": 4")))
                .containsPattern("curve +2/2  .*hold-out error 0\\.\\d{4}  k-fold error 0\\.")
                .containsPattern("by the hold-out: \\[\\d, \\d]; by k-fold: \\[0, 4]\\.");
    }

    @Test
    void theExamplesOfTheReadmeAreTrained() throws IOException {
        List<String> examples = README_EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(examples).hasSize(3);
        assertThat(train(examples.get(0))).contains("131 parameters are learned").contains("Score on unseen rows: 0.9");
        // RandomForestClassifier(50, min_samples_leaf=5) of scikit-learn 1.2: 0.822 ± 0.006 on rows that NumPy drew likewise.
        assertThat(train(examples.get(1)))
                .containsPattern("Score on unseen rows: 0\\.8[0-4]")
                .contains("8 inputs, in 50 stages");
        assertThat(train(examples.get(2))).contains("trial   4/4  maxDepth 8").contains("The best is trial ");
    }

    @Test
    void aFileThatIsNotThereIsToldByName() {
        assertThatThrownBy(() -> new TrainFile(List.of(folder.resolve("nothing.txt").toString())))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining("nothing.txt can't be read");
        assertThatThrownBy(() -> new TrainFile(List.of()))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageStartingWith("train takes a file");
    }

    private String train(String specification, String... further) throws IOException {
        Path file = Files.writeString(folder.resolve("spec.txt"), specification);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(file.toString()));
        words.addAll(List.of(further));
        new TrainFile(words).run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
