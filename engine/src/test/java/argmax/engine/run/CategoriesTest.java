package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.model.ModelJson;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.text.InvalidSpecification;
import argmax.engine.run.text.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Networks learn from tables with categories and gaps. */
class CategoriesTest {
    @Test
    void aNetworkLearnsWhoSurvivedTheTitanic() {
        List<TrainedModel> models = new ArrayList<>();
        RunResult.Finished result = run(titanic(), models);
        TrainedModel model = models.getFirst();
        DataSet data = DataSets.load("titanic");
        double[] probabilities = model.outputs(0, data.rows());

        assertThat(model.columns())
                .containsExactly(
                        "sex=female", "sex=male", "age", "age_missing", "passenger_class=1st", "passenger_class=2nd",
                        "passenger_class=3rd");
        // "Women survive" is right for 1021 of 1309 passengers, 0.780.
        assertThat(result.assessment().score()).isBetween(0.77, 0.82);
        assertThat(probabilities).hasSize(1309);
        assertThat(DoubleStream.of(probabilities).allMatch(probability -> probability > 0 && probability < 1)).isTrue();
        assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
        assertThat(Specification.parse(Specification.print(titanic()))).isEqualTo(titanic());
    }

    @Test
    void aNetworkTellsPenguinsApartWhereverMeasuresAreMissing() {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("penguins", List.of(), DataChoice.Scaling.STANDARD),
                new Split.KFold(5, 1),
                Graph.softmax(List.of(new Dense(8, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(16, 30, null, List.of(1L)),
                Watch.NOTHING_MORE);

        assertThat(run(spec, new ArrayList<>()).assessment().score()).isGreaterThan(0.97);
    }

    @Test
    void noCellIsMissingInTheNetwork() {
        for (String set : List.of("titanic", "penguins")) {
            DataSet data = DataSets.load(set);
            assertThat(data.rows().inputs(0, data.rows().rows())).contains(Float.NaN);
            for (Fold fold : Folds.of(new Split.KFold(7, 2), data.rows(), data.card().classes().size())) {
                for (DataChoice.Scaling scaling : DataChoice.Scaling.values()) {
                    Part part = Part.of(data, fold, scaling);
                    for (Samples samples : List.of(part.training(), part.validation())) {
                        assertThat(samples.columns()).isEqualTo(data.card().encoded().size());
                        float[] inputs = samples.inputs(0, samples.rows());
                        assertThat(IntStream.range(0, inputs.length).allMatch(i -> Float.isFinite(inputs[i]))).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void inputsOfBranchesAreNamedAsTheyAreEncoded() {
        String text = """
                Data(titanic, inputs=[sex, age])
                a = Input("sex=male", age)
                Dense(1, logistic)(a)
                """;

        assertThat(columns(text))
                .containsExactly("sex=female", "sex=male", "age", "age_missing");
        assertThatExceptionOfType(InvalidSpecification.class)
                .isThrownBy(() -> Specification.parse(text.replace("\"sex=male\"", "sex")))
                .withMessageContaining("sex=female");
    }

    @Test
    void mapsAndOutputsCountEncodedColumns() {
        assertThatExceptionOfType(InvalidSpecification.class)
                .isThrownBy(() -> Specification.parse("Data(titanic)\nDense(1, logistic)\nWatch(frames=[decision_map])"))
                .withMessageContaining("decision_map of 7 inputs");
        assertThat(columns("Data(titanic, inputs=[sex])\nDense(1, logistic)\nWatch(frames=[decision_map])")).hasSize(2);
    }

    private static List<String> columns(String text) {
        return ((TrainNetwork) Specification.parse(text)).architecture().columns();
    }

    @Test
    void onlyPlainNumbersAreGeneratedAndHeldAgainstAClassifier() {
        DataChoice age = new DataChoice("titanic", List.of("age"), DataChoice.Scaling.NONE);
        Player one = new Player(List.of(new Dense(1, Activation.IDENTITY)), new Optimiser.Sgd(0.1));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TrainGan(age, 1, one, one, 1, new Rounds(32, 10, 1, List.of(1L))))
                .withMessage("inputs is [age]; allowed is one column of numbers that are never missing");
        DataChoice sex = new DataChoice("titanic", List.of("sex"), DataChoice.Scaling.NONE);
        Player two = new Player(List.of(new Dense(2, Activation.IDENTITY)), new Optimiser.Sgd(0.1));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TrainDecorrelated(
                        sex, new Split.HoldOut(0.2, 0.2, 1), one, two, new Decorrelation("age", 1, 1), titanic().fit()))
                .withMessage("nuisance is age; allowed is a column of numbers that is left out of the inputs");
    }

    private static TrainNetwork titanic() {
        return new TrainNetwork(
                new DataChoice("titanic", List.of(), DataChoice.Scaling.STANDARD),
                new Split.KFold(5, 1),
                Graph.logistic(List.of(new Dense(8, Activation.TANH))),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(32, 30, null, List.of(1L, 2L, 3L)),
                Watch.NOTHING_MORE);
    }

    private static RunResult.Finished run(TrainNetwork spec, List<TrainedModel> models) {
        return (RunResult.Finished) Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void trained(TrainedModel model) {
                models.add(model);
            }
        });
    }
}
