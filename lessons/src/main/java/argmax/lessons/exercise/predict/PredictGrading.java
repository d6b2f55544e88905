package argmax.lessons.exercise.predict;

import argmax.engine.InvalidValue;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.predict.Hidden.Half;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.Map;

/** Grades predictions on the half of the rows that nobody is told about. */
final class PredictGrading {
    private PredictGrading() {}

    static Predictions predictions(Predict exercise, Values values) {
        try {
            return exercise.file().read(values.text(Predict.FILE));
        } catch (InvalidValue e) {
            throw new InvalidAnswer(Map.of(Predict.FILE, e.getMessage() + ". This cost you no try."));
        }
    }

    static Verdict grade(Predict exercise, Values values) {
        Predictions predictions = predictions(exercise, values);
        int[] labels = exercise.hidden().samples().labels();
        Verdict.Standing standing = new Verdict.Standing(
                score(exercise, predictions, labels, Half.PUBLIC), score(exercise, predictions, labels, Half.PRIVATE));
        double share = exercise.scale().share(standing.hidden());
        int points = exercise.common().points();
        Outcome outcome = share >= 1 ? Outcome.CORRECT : share > 0 ? Outcome.PARTIAL : Outcome.WRONG;
        String feedback = "<p>%s %s on the public half of the rows. The other half decides: none of the points up to %s there, all from %s.</p>"
                .formatted(
                        exercise.measure().words(),
                        Numbers.rounded(Math.floor(standing.shown() * 10_000) / 10_000),
                        Numbers.rounded(exercise.scale().naive()),
                        Numbers.rounded(exercise.scale().threshold()));
        String more = exercise.form() == Form.PROBABILITIES ? crossEntropy(exercise, predictions, labels) : "";
        return new Verdict(outcome, Math.floor(points * share * 100 + 1e-9) / 100, points, feedback + more).with(standing);
    }

    /** For information: accuracy takes only the largest probability of each row, this what all of them are worth. */
    private static String crossEntropy(Predict exercise, Predictions predictions, int[] labels) {
        int[] rows = exercise.hidden().half(Half.PUBLIC);
        double loss = Scores.logLoss(predictions.pick(rows), Arrays.stream(rows).map(row -> labels[row]).toArray());
        return Double.isInfinite(loss)
                ? "<p>The mean cross-entropy of the public half is infinite, since a true class got the probability 0 there.</p>"
                : "<p>The mean cross-entropy of the public half is %s nats; it changes no points.</p>"
                        .formatted(Numbers.rounded(Math.rint(loss * 10_000) / 10_000));
    }

    static double score(Predict exercise, Predictions predictions, int[] labels, Half half) {
        return exercise.measure().of(predictions, labels, exercise.hidden().half(half));
    }
}
