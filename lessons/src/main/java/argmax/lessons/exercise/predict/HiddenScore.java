package argmax.lessons.exercise.predict;

import argmax.engine.metric.Predictions;
import argmax.engine.metric.Rocs;
import argmax.engine.metric.Scored;
import argmax.engine.metric.Scores;
import java.util.Arrays;

/** How predictions are judged; the more, the better. */
enum HiddenScore {
    ACCURACY("Accuracy", Form.LABEL) {
        @Override
        double of(Predictions predictions, int[] labels) {
            return Scores.accuracy(predictions, labels);
        }
    },
    AUC("Area under the ROC curve", Form.SCORE) {
        @Override
        double of(Predictions predictions, int[] labels) {
            double[] scores = new double[labels.length];
            boolean[] positive = new boolean[labels.length];
            for (int row = 0; row < labels.length; row++) {
                scores[row] = Form.score(predictions, row);
                positive[row] = labels[row] == 1;
            }
            return Rocs.of("1", Scored.of(scores, positive)).auc();
        }
    };

    private final String words;
    private final Form least;

    HiddenScore(String words, Form least) {
        this.words = words;
        this.least = least;
    }

    String words() {
        return words;
    }

    /** Whether it can be computed from predictions of this form. */
    boolean takes(Form form) {
        return form == least || form == Form.PROBABILITIES;
    }

    abstract double of(Predictions predictions, int[] labels);

    /** The same on some of the rows. */
    double of(Predictions predictions, int[] labels, int[] rows) {
        return of(predictions.pick(rows), Arrays.stream(rows).map(row -> labels[row]).toArray());
    }
}
