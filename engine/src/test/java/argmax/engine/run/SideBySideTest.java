package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.RandomForest;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Split SPLIT = new Split.HoldOut(0.2, 0.2, 20);
    private static final TrainNetwork BASE = network(new Optimiser.Adam(0.01), new Fit(16, 2, null, List.of(1L, 2L)), 4);

    private static TrainNetwork network(Optimiser optimiser, Fit fit, int units) {
        return network(optimiser, fit, List.of(new Dense(units, Activation.RELU)), SPLIT);
    }

    private static TrainNetwork network(Optimiser optimiser, Fit fit, List<Layer> layers, Split split) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD),
                split,
                Graph.softmax(layers, 3),
                Learning.by(optimiser),
                fit,
                Watch.NOTHING_MORE);
    }

    @Test
    void theSameSpecificationDiffersInNothing() {
        assertThat(SpecDifference.between(BASE, BASE)).isEmpty();
    }

    @Test
    void numbersThatDifferAreToldByNameAndPlace() {
        TrainNetwork other = network(new Optimiser.Adam(0.1), new Fit(16, 3, new EarlyStopping(0, 5), List.of(1L)), 16);
        assertThat(SpecDifference.between(BASE, other)).containsExactly(
                new SpecDifference("network.nodes.0.layer.units", "layer 1, units", "4", "16"),
                new SpecDifference("learning.optimiser.rate", "learning rate", "0.01", "0.1"),
                new SpecDifference("fit.epochs", "epochs", "2", "3"),
                new SpecDifference("fit.earlyStopping", "early stopping", "none", "min delta 0, patience 5"),
                new SpecDifference("fit.seeds", "seeds", "1, 2", "1"));
    }

    @Test
    void whatIsOfAnotherKindOrLengthIsToldAsAWhole() {
        TrainNetwork other = network(
                new Optimiser.Sgd(0.01),
                BASE.fit(),
                List.of(new Dense(4, Activation.RELU), new Dropout(0.5)),
                new Split.HoldOut(0.3, 0.2, 20));
        assertThat(SpecDifference.between(BASE, other))
                .extracting(SpecDifference::name)
                .containsExactly("split, validation", "layers", "optimiser");
        assertThat(SpecDifference.between(BASE, other).getLast()).satisfies(optimiser -> {
            assertThat(optimiser.first()).isEqualTo("Adam (rate 0.01, beta1 0.9, beta2 0.999)");
            assertThat(optimiser.second()).isEqualTo("SGD (rate 0.01)");
        });
        assertThat(SpecDifference.between(BASE, other).get(1).second())
                .contains("Dense (units 4, activation relu)", "Dropout (", "0.5");
    }

    @Test
    void everyDifferenceIsFoundWhereASettingIsVaried() {
        for (Setting setting : List.of(
                new Setting("learning.optimiser.rate", 0.5), new Setting("fit.batchSize", 8), new Setting("data.rows", 140))) {
            assertThat(SpecDifference.between(BASE, Variation.of(BASE, List.of(setting))))
                    .extracting(SpecDifference::field)
                    .containsExactly(setting.field());
        }
    }

    @Test
    void kindsOfRunsShareTheirDataAndSplit() {
        TrainClassic forest = classic(1L);
        assertThat(SpecDifference.between(BASE, forest))
                .extracting(SpecDifference::name)
                .contains("kind of run", "learner")
                .doesNotContain("data set", "split, seed");
        SideBySide beside = SideBySide.of(side("A", BASE, null), side("B", forest, null));
        assertThat(beside.sameData()).isTrue();
        assertThat(beside.sameSplit()).isTrue();
        assertThat(beside.sameSeeds()).isFalse();
    }

    @Test
    void seedsAreComparedInPairsWhereRowsAndSplitAreTheSame() {
        RunResult.Assessment narrow = ((RunResult.Finished) Engine.run(BASE, report -> {})).assessment();
        TrainNetwork more = network(new Optimiser.Adam(0.05), new Fit(16, 10, null, List.of(1L, 2L)), 16);
        RunResult.Assessment wide = ((RunResult.Finished) Engine.run(more, report -> {})).assessment();
        SideBySide beside = SideBySide.of(side("narrow", BASE, narrow), side("wide", more, wide));
        PairedDifference paired = Objects.requireNonNull(beside.paired());
        assertThat(paired.differences()).hasSize(2);
        assertThat(paired.differences().getFirst())
                .isCloseTo(wide.scores().getFirst() - narrow.scores().getFirst(), within(1e-12));
        assertThat(paired.name()).isEqualTo("wide");

        TrainNetwork otherSeeds = network(new Optimiser.Adam(0.01), new Fit(16, 2, null, List.of(3L, 4L)), 4);
        assertThat(SideBySide.of(side("a", BASE, narrow), side("b", otherSeeds, wide)).paired()).isNull();
    }

    private static TrainClassic classic(long seed) {
        return new TrainClassic(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD), SPLIT, RandomForest.of(5), List.of(seed),
                Watch.NOTHING_MORE);
    }

    @Test
    void learnersOfOneKindDifferInTheirNumbers() {
        TrainClassic five = new TrainClassic(
                BASE.data(), SPLIT, new NearestNeighbours(5), List.of(1L), Watch.NOTHING_MORE);
        TrainClassic nine = new TrainClassic(
                BASE.data(), SPLIT, new NearestNeighbours(9), List.of(1L), Watch.NOTHING_MORE);
        assertThat(SpecDifference.between(five, nine)).singleElement().satisfies(difference -> {
            assertThat(difference.first()).isEqualTo("5");
            assertThat(difference.second()).isEqualTo("9");
        });
    }

    private static SideBySide.Side side(String name, TrainSpec spec, RunResult.@Nullable Assessment ended) {
        return new SideBySide.Side(name, spec, ended);
    }
}
