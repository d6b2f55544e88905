package argmax.lessons.exercise.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import argmax.engine.classic.RandomForest;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.lessons.exercise.Seeds;
import argmax.lessons.exercise.Variant;
import argmax.lessons.file.Mistake;
import argmax.lessons.file.Section;
import argmax.lessons.file.Source;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunPlanTest {
    private static final Variant VARIANT = new Variant(11, Map.of("rows", 300.0));

    private static final String IRIS =
            """
            run: |
              Data(blobs2, inputs=[$inputs], rows={{rows}})
              Dense($hidden, $activation)
              $noise
              Dense(1, logistic)
              $optimiser($rate)
              EarlyStopping(patience=$patience)
              Fit($batch, epochs=$epochs, seeds=[$seeds])
            controls:
              inputs: {kind: pick, label: Inputs, several: true, options: [x1, x2], start: [x1]}
              hidden: {kind: numbers, label: Hidden layers, least: 1, most: 5000, many: 3, start: [8, 4]}
              activation: {kind: menu, label: Activation, options: [relu, step], start: relu}
              noise: {kind: menu, label: Noise, options: {none: "", some: Dropout(0.2)}, start: none}
              optimiser: {kind: menu, label: Optimiser, options: {adam: Adam, sgd: SGD}, start: sgd}
              rate: {kind: number, label: Learning rate, least: 0.000001, most: 20, start: 0.1}
              patience: {kind: whole, label: Patience, least: 0, most: 20, without: 0, start: 0}
              batch: {kind: whole, label: Batch size, least: 1, most: 9999, start: 64}
              epochs: {kind: whole, label: Epochs, least: 1, most: 1000000, start: 20}
            """;

    @Test
    void gapsAreFilledByControlsNumbersOfTheVariantAndItsSeeds() {
        TrainNetwork spec = (TrainNetwork) spec(IRIS, Map.of("inputs", List.of("x2", "x1"), "rate", List.of("0,5")));

        assertThat(spec.data().inputs()).containsExactly("x2", "x1");
        assertThat(spec.data().rows()).isEqualTo(300);
        assertThat(spec.network())
                .isEqualTo(Graph.logistic(List.of(new Dense(8, Activation.RELU), new Dense(4, Activation.RELU))));
        assertThat(spec.learning()).isEqualTo(Learning.by(new Optimiser.Sgd(0.5)));
        assertThat(spec.fit().earlyStopping()).isNull();
        assertThat(spec.fit().seeds()).containsExactly(Seeds.TRAINING.seed(11, 0), Seeds.TRAINING.seed(11, 1));
    }

    @Test
    void aLineIsRepeatedLeftOutOrTakenFromTheAuthorsWords() {
        TrainNetwork plain = (TrainNetwork) spec(IRIS, Map.of("hidden", List.of(" ")));
        assertThat(plain.network().nodes()).hasSize(1);
        TrainNetwork rich = (TrainNetwork) spec(
                IRIS, Map.of("hidden", List.of("7,7 , 7"), "noise", List.of("some"), "patience", List.of("3")));
        assertThat(rich.network().nodes()).hasSize(5);
        assertThat(rich.fit().earlyStopping()).isEqualTo(new EarlyStopping(0, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hidden     | 8, x)\\nDropout(0.9                | Hidden layers is "8, x)
                    hidden     | 8; 4                              | Hidden layers is "8; 4"; allowed is at most 3 whole numbers
                    hidden     | 8, 4, 2, 1                        | Hidden layers is "8, 4, 2, 1"; allowed is at most 3 whole
                    hidden     | 2.5                               | Hidden layers is "2.5"; allowed is at most 3 whole numbers
                    rate       | 0.1)\\nFit(epochs=500             | Learning rate is "0.1)
                    rate       | 0.1, beta1=0                      | Learning rate is "0.1, beta1=0"; allowed is a number from
                    optimiser  | Adam                              | Optimiser is "Adam"; allowed is one of adam, sgd.
                    noise      | Dropout(0.9)                      | Noise is "Dropout(0.9)"; allowed is one of none, some.
                    inputs     | x1], scaling=[standard            | Inputs is "x1], scaling=[standard"; allowed is any of x1,
                    inputs     | $rate                             | Inputs is "$rate"; allowed is any of x1, x2.
                    inputs     | ''                                | Inputs is empty; allowed is at least one of x1, x2.
                    patience   | {{rows}}                          | Patience is "{{rows}}"; allowed is a whole number from 0 to
                    """)
    void nothingButWhatAControlAllowsReachesTheText(String control, String value, String problem) {
        InvalidAnswer refused = refused(IRIS, Map.of(control, List.of(value.replace("\\n", "\n"))));
        assertThat(refused.problems()).containsOnlyKeys(control);
        assertThat(refused.problems().get(control)).startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rate       | 15         | Learning rate is "15"; allowed is a number from 1.0E-6 to 10.0.
                    batch      | 5000       | Batch size is "5000"; allowed is a whole number from 1 to 4096.
                    epochs     | 501        | Epochs is "501"; allowed is a whole number from 1 to 500.
                    hidden     | 4097       | Hidden layers is "4097"; allowed is a whole number from 1 to 4096.
                    activation | step       | Activation
                    hidden     | 4096, 4096 | Hidden layers doesn't go with the rest: network is
                    """)
    void whatTheEngineRefusesIsToldAtTheControlOfThatGap(String control, String value, String problem) {
        InvalidAnswer refused = refused(IRIS, Map.of(control, List.of(value)));
        assertThat(refused.problems()).containsOnlyKeys(control);
        assertThat(refused.problems().get(control)).startsWith(problem);
    }

    @Test
    void learnersWorkByThemselvesAndMayBeChosen() {
        String text =
                """
                run: |
                  Data(iris)
                  $learner
                  Seeds([$seeds])
                controls:
                  learner:
                    kind: menu
                    label: Learner
                    options: {a forest: "RandomForest(trees=5, min_leaf=2)", a tree: DecisionTree()}
                    start: a forest
                """;
        assertThat(spec(text, Map.of())).isInstanceOfSatisfying(TrainClassic.class, classic -> {
            assertThat(classic.learner()).isInstanceOf(RandomForest.class);
            assertThat(classic.seeds()).hasSize(2);
        });
    }

    @Test
    void whatIsNoTextIsJsonWithTheSameGaps() {
        String text =
                """
                run:
                  type: train-gan
                  data: {set: gan1d, inputs: [], scaling: NONE}
                  noise: $noise
                  generator: {layers: [{type: Dense, units: 1, activation: IDENTITY}], optimiser: $by}
                  discriminator:
                    layers:
                      - {type: Dense, units: $hidden, activation: TANH}
                      - {type: Dense, units: 1, activation: LOGISTIC}
                    optimiser: {type: SGD, rate: $rate}
                  discriminatorSteps: 1
                  rounds: {batchSize: "{{rows}}", steps: $steps, reports: 2, seeds: [$seeds]}
                controls:
                  noise: {kind: whole, label: Noise, least: 1, most: 100, start: 1}
                  by: {kind: menu, label: By, options: {sgd: '{"type": "SGD", "rate": 0.1}'}, start: sgd}
                  hidden: {kind: numbers, label: Hidden layers, least: 1, most: 64, many: 3, start: [16, 8]}
                  rate: {kind: number, label: Rate, least: 0.0001, most: 100, start: 0.01}
                  steps: {kind: whole, label: Steps, least: 2, most: 1000000, start: 10}
                """;
        assertThat(spec(text, Map.of())).isInstanceOfSatisfying(TrainGan.class, gan -> {
            assertThat(gan.discriminator().layers())
                    .containsExactly(
                            new Dense(16, Activation.TANH), new Dense(8, Activation.TANH), new Dense(1, Activation.LOGISTIC));
            assertThat(gan.rounds().batchSize()).isEqualTo(300);
            assertThat(gan.rounds().seeds()).hasSize(2);
        });
        assertThat(refused(text, Map.of("noise", List.of("65"))).problems().get("noise"))
                .isEqualTo("Noise is \"65\"; allowed is a whole number from 1 to 64.");
        assertThat(refused(text, Map.of("rate", List.of("99"))).problems()).containsOnlyKeys("rate");
        assertThat(refused(text, Map.of("steps", List.of("1000000"))).problems()).containsOnlyKeys("steps");
    }

    @Test
    void theSpecificationIsShownWithLabelsInItsGaps() {
        String html = plan(IRIS).html(VARIANT);
        assertThat(html)
                .contains("rows=300)", "<var>Optimiser</var>(<var>Learning rate</var>)", "seeds=[2 seeds]")
                .doesNotContain("$", "{{");
    }

    @Test
    void whatNoControlCouldMendIsTheAuthorsFault() {
        RunPlan plan = plan("run: Dense(2) [$seeds]\ncontrols: {}\n");
        assertThatThrownBy(() -> plan.spec(VARIANT)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $rate                     | $reit                        | run has a gap $reit, for which there is no control
                    ', seeds=[$seeds]'        | ''                           | run doesn't say [$seeds]
                    'Dense($hidden, $act'     | 'Dense($hidden, $patience, $act' | run has a line with several gaps that may
                    'rows={{rows}}'           | 'rows={{row}}'               | run has an expression that can't be read
                    'rate: {kind: number,'    | 'seeds: {kind: number,'      | controls.seeds stands for the training seeds
                    'batch: {kind: whole, label: Batch size, least: 1, most: 9999, start: 64}' | 'batch: {kind: line, label: B}' | controls.batch.kind isn't possible here
                    'kind: menu, label: Act'  | 'without: 3, kind: menu, label: Act' | controls.activation.without is for controls of one number
                    'most: 5000, many: 3, start: [8, 4]' | 'most: 5, many: 3, start: [8, 4]' | controls.hidden.kind doesn't allow this: hidden starts at [8, 4]
                    """)
    void whatAnAuthorGetsWrongIsTold(String right, String wrong, String problem) {
        List<Mistake> mistakes = new ArrayList<>();
        read(IRIS.replace(right, wrong), mistakes);
        assertThat(mistakes).anySatisfy(mistake -> assertThat(mistake.problem()).startsWith(problem));
    }

    private static RunPlan plan(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        RunPlan plan = read(text, mistakes);
        assertThat(mistakes).isEmpty();
        return plan;
    }

    private static RunPlan read(String text, List<Mistake> mistakes) {
        Section file = Section.read(text, new Source("plan.yaml", Set.of(), mistakes)).orElseThrow();
        return PlanReader.plan(file, "run", PlanReader.controls(file.section("controls")), 2, Set.of("rows"));
    }

    private static RunSpec spec(String text, Map<String, List<String>> raw) {
        RunPlan plan = plan(text);
        return plan.spec(VARIANT, Values.read(plan.fields(), raw));
    }

    private static InvalidAnswer refused(String text, Map<String, List<String>> raw) {
        return catchThrowableOfType(InvalidAnswer.class, () -> spec(text, raw));
    }
}
