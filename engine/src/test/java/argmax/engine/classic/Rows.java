package argmax.engine.classic;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Scores;
import java.util.stream.IntStream;

/** Rows that several tests learn from. */
public final class Rows {
    private Rows() {}

    public static Samples iris() {
        return DataSets.load("iris").rows();
    }

    /** Versicolor (0) and virginica (1). */
    static Samples twoSpecies() {
        Samples last = iris().pick(IntStream.range(50, 150).toArray());
        return new Samples(4, last.inputs(0, 100), IntStream.range(0, 100).map(row -> row / 50).toArray());
    }

    /** The first 300 rows of the ring. */
    static Samples ring() {
        return DataSets.load("ring").rows().pick(IntStream.range(0, 300).toArray());
    }

    /** The accuracy on 10,000 other rows of the ring; its standard error is at most .005. */
    static double ringAccuracy(Learner learner) {
        Samples test = DataSets.load("ring").test();
        Classifier classifier = learner.fit(ring(), 2, 1, Progress.SILENT);
        return Scores.accuracy(classifier.predict(test), test.labels());
    }

    static Samples of(int columns, double... inputs) {
        float[] floats = new float[inputs.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) inputs[i];
        }
        return new Samples(columns, floats, new int[inputs.length / columns]);
    }
}
