package argmax.lessons.exercise.predict;

import argmax.engine.classic.Learner;
import argmax.engine.classic.Progress;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Encoding;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.text.Specification;

/**
 * Predictions of a learner of our own, to know what an exercise asks for.
 *
 * @param text the learner as a readable specification writes it, such as {@code NearestNeighbours(neighbours=5)}
 * @param learner the same as a record
 */
record Rival(String text, Learner learner) {
    private static final long SEED = 1;

    /**
     * Reads a learner.
     *
     * @param set the set that it learns from
     * @throws argmax.engine.run.text.InvalidSpecification where it is none
     * @throws IllegalArgumentException where it is a network
     */
    static Rival read(String text, String set) {
        if (Specification.parse("Data('%s')\n%s".formatted(set, text)) instanceof TrainClassic classic) {
            return new Rival(text, classic.learner());
        }
        throw new IllegalArgumentException("A network: " + text);
    }

    /** Learns all rows of {@code set} and says what it thinks of {@code asked}. */
    Predictions predict(String set, Samples asked) {
        DataSet learned = DataSets.load(set);
        Encoding encoding = Encoding.fit(learned.card().columns(), learned.rows());
        return learner.fit(encoding.apply(learned.rows()), learned.card().classes().size(), SEED, Progress.SILENT)
                .predict(encoding.apply(asked));
    }
}
