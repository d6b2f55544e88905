package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import argmax.engine.InvalidValue;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Optimiser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunJsonTest {
    private static final TrainNetwork SPEC = Specs.iris(new Optimiser.Adam(0.01), 40, 1L, 2L);
    private static final String JSON = RunJson.write(SPEC);

    @Test
    void aSpecificationComesBackAsItWas() {
        assertThat(RunJson.readSpec(JSON)).isEqualTo(SPEC);
        TrainNetwork stopping = new TrainNetwork(
                SPEC.data(), SPEC.split(), SPEC.network(), SPEC.learning(),
                new Fit(16, 40, new EarlyStopping(0.01, 3), List.of(Long.MIN_VALUE)), Watch.NOTHING_MORE);
        assertThat(RunJson.readSpec(RunJson.write(stopping))).isEqualTo(stopping);
    }

    @Test
    void resultsAndReportsComeBackAsTheyWere() {
        RunResult finished = Engine.run(Specs.blobs(2), report -> {});
        RunResult diverged = Engine.run(Specs.exploding(), report -> {});

        assertThat(RunJson.readResult(RunJson.write(finished))).isEqualTo(finished);
        assertThat(RunJson.readResult(RunJson.write(diverged))).isEqualTo(diverged);
        EpochReport report = ((RunResult.Finished) finished).curves().getLast();
        assertThat(RunJson.readReport(RunJson.write(report))).isEqualTo(report);
    }

    @Test
    void resultsFromBeforeThresholdsWereKeptCanBeRead() {
        String json = RunJson.write(Engine.run(Specs.blobs(2), report -> {}));
        String before = json.replaceAll(",\"cuts\":\\{\"scale\":\\{[^}]*}[^}]*}", "")
                .replace(",\"numbers\":null,\"curve\":null", "");
        assertThat(before).hasSizeLessThan(json.length()).doesNotContain("cuts", "numbers");
        RunResult.Finished finished = (RunResult.Finished) RunJson.readResult(before);
        assertThat(finished.assessment().rocs().getFirst().cuts()).isNull();
        assertThat(finished.assessment().rocs().getFirst().auc()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "units":16          | "units":1000000000       | units      | 1000000000 | a whole number from 1 to 4096
            "units":16          | "units":10000000000      | units      | 10000000000 | a whole number from -2147483648
            "activation":"RELU" | "activation":"SWISH"     | activation | SWISH      | one of IDENTITY, STEP, LOGISTIC, TANH
            "activation":"RELU" | "activation":null        | activation | missing    | a value
            "epochs":40         | "epochs":0               | epochs     | 0          | a whole number from 1 to 500
            "epochs":40         | "epochs":"many"          | epochs     | many       | a whole number from -2147483648
            "epochs":40         | "epochs":40.7            | epochs     | 40.7       | a whole number from -2147483648
            "epochs":40         | "epochs":null            | epochs     | null       | a whole number from -2147483648
            "seed":3            | "seed":1e30              | seed       | 1.0E30     | a whole number from -9223372
            "traceWeights":false | "traceWeights":"maybe"  | traceWeights | maybe    | true or false
            "traceWeights":false, |                         | traceWeights | missing  | true or false
            "rate":0.01         | "rate":"fast"            | rate       | fast       | a number
            "rate":0.01         | "rate":NaN               | rate       | NaN        | a number from 1.0E-6 to 10.0
            "rate":0.01         | "rate":"NaN"             | rate       | NaN        | a number from 1.0E-6 to 10.0
            "rate":0.01         | "rate":1e400             | rate       | Infinity   | a number from 1.0E-6 to 10.0
            "set":"iris"        | "set":"cats"             | set        | cats       | one of iris, blobs2
            "inputs":[]         | "inputs":["age"]         | inputs     | age        | any of sepal_length
            "folds":5           | "folds":1                | folds      | 1          | a whole number from 2 to 20
            "batchSize":16      | "batchSize":-1           | batchSize  | -1         | a whole number from 1 to 4096
            "seeds":[1,2]       | "seeds":[]               | seeds      | 0          | a whole number from 1 to 10
            "units":3           | "units":4                | network    | CROSS_ENTROPY at an output of 4 | 3 units there
            """)
    void aRefusalNamesFieldValueAndWhatIsAllowed(
            String from, @Nullable String to, String field, String value, String allowed) {
        assertThat(JSON).contains(from);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> RunJson.readSpec(JSON.replace(from, to == null ? "" : to)))
                .withMessageStartingWith(field + " is " + value + "; allowed is " + allowed)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void whatIsNoSpecificationIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunJson.readSpec("{"));
        assertThatIllegalArgumentException().isThrownBy(() -> RunJson.readSpec("{\"type\":\"mine-bitcoin\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> RunJson.readSpec("null"));
        assertThatIllegalArgumentException().isThrownBy(() -> RunJson.readSpec(JSON.replace("\"epochs\"", "\"epocs\"")));
        assertThatIllegalArgumentException().isThrownBy(() -> RunJson.readSpec(JSON.replace("[1,2]", "[1,null]")));
    }
}
