package argmax.lessons.exercise.predict;

import argmax.engine.metric.Predictions;
import java.util.List;
import java.util.Locale;

/** What is predicted for each row. */
enum Form {
    /** The name of the most likely class. */
    LABEL {
        @Override
        List<String> columns(List<String> classes) {
            return List.of("label");
        }
    },
    /** A number that is the larger, the sooner a row belongs to the second of two classes. */
    SCORE {
        @Override
        List<String> columns(List<String> classes) {
            return List.of("score");
        }
    },
    /** The probability of each class, in the order of the set's card. */
    PROBABILITIES {
        @Override
        List<String> columns(List<String> classes) {
            return classes.stream().map(name -> "p_" + name.toLowerCase(Locale.ROOT)).toList();
        }
    };

    /** How sure predictions are of the second class, finite even where they are quite sure: a logarithm of 0 would not be. */
    static double score(Predictions predictions, int row) {
        return predictions.areProbabilities() ? predictions.probability(row, 1) : predictions.score(row, 1);
    }

    /** The columns behind the id. */
    abstract List<String> columns(List<String> classes);
}
