package argmax.engine.classic;

import argmax.engine.data.Samples;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A way to learn classes from rows, and how it is set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NearestCentroid.class, name = "NearestCentroid"),
    @JsonSubTypes.Type(value = NearestNeighbours.class, name = "NearestNeighbours"),
    @JsonSubTypes.Type(value = LogisticRegression.class, name = "LogisticRegression"),
    @JsonSubTypes.Type(value = LinearSvm.class, name = "LinearSvm"),
    @JsonSubTypes.Type(value = KernelSvm.class, name = "KernelSvm"),
    @JsonSubTypes.Type(value = GaussianDensity.class, name = "GaussianDensity"),
    @JsonSubTypes.Type(value = HistogramDensity.class, name = "HistogramDensity"),
    @JsonSubTypes.Type(value = DecisionTree.class, name = "DecisionTree"),
    @JsonSubTypes.Type(value = RandomForest.class, name = "RandomForest"),
    @JsonSubTypes.Type(value = AdaBoost.class, name = "AdaBoost"),
    @JsonSubTypes.Type(value = GradientBoosting.class, name = "GradientBoosting")
})
public sealed interface Learner
        permits NearestCentroid,
                NearestNeighbours,
                LogisticRegression,
                LinearSvm,
                KernelSvm,
                GaussianDensity,
                HistogramDensity,
                DecisionTree,
                RandomForest,
                AdaBoost,
                GradientBoosting {
    /**
     * Learns.
     *
     * @param training at least one row of each class, finite inputs
     * @param classes how many there are, at least 2
     * @param seed of whatever is left to chance; the same seed learns the same, bit for bit
     * @param progress hears of each stage and may stop before the next
     * @throws argmax.engine.InvalidValue where the rows can't be learned from
     */
    Classifier fit(Samples training, int classes, long seed, Progress progress);

    /** How many trees or rounds follow each other; 1 where it is all done at once. */
    default int stages() {
        return 1;
    }

    /** Whether its classifiers give probabilities; otherwise they give margins. */
    default boolean givesProbabilities() {
        return true;
    }

    /**
     * About how many seconds of one core it takes to learn from {@code learned} rows and to say something of {@code asked}, for
     * refusing what takes too long. Measured on an AMD EPYC and doubled for slower machines.
     */
    double seconds(long learned, long asked, int columns, int classes);

    /** Whose implementation this is, for receipts. */
    String provenance();
}
