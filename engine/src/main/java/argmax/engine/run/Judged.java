package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.metric.Confusion;
import argmax.engine.metric.Confusions;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Roc;
import argmax.engine.metric.Rocs;
import argmax.engine.net.train.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the trainings of one seed say of rows that they never saw. Each row counts once, whichever fold it belongs to.
 *
 * @param unseen what the rows say: test rows, with k-fold the held-out ones
 * @param validation the same of the rows that validate
 * @param folds with k-fold the score of each fold
 * @param rocs one per class against the rest; for two classes only that of the second; none for numbers
 * @param numbers what was predicted; null for classes
 */
record Judged(
        EpochReport.Score unseen,
        EpochReport.Score validation,
        List<Double> folds,
        Confusion confusion,
        List<Roc> rocs,
        @Nullable PredictedNumbers numbers) {
    /** Asks each training for the rows of its fold. */
    static Judged of(@Nullable Split split, List<String> classes, List<Part> parts, List<? extends Trained> trainings) {
        boolean inFolds = split instanceof Split.KFold;
        List<Samples> unseen = parts.stream().map(inFolds ? Part::validation : Part::test).toList();
        List<Evaluation> evaluations = new ArrayList<>();
        for (int fold = 0; fold < parts.size(); fold++) {
            evaluations.add(trainings.get(fold).evaluate(unseen.get(fold)));
        }
        EpochReport.Score all = score(Evaluation.pooled(evaluations));
        EpochReport.Score validation =
                inFolds ? all : score(trainings.getFirst().evaluate(parts.getFirst().validation()));
        List<Double> folds = inFolds ? evaluations.stream().map(Evaluation::score).toList() : List.of();
        if (!trainings.getFirst().classifies()) {
            List<PredictedNumbers> numbers = IntStream.range(0, parts.size())
                    .mapToObj(fold -> trainings.get(fold).numbers(unseen.get(fold)))
                    .toList();
            return new Judged(all, validation, folds, new Confusion(List.of()), List.of(), PredictedNumbers.pooled(numbers));
        }
        Predictions predictions = Predictions.concatenated(IntStream.range(0, parts.size())
                .mapToObj(fold -> trainings.get(fold).predict(unseen.get(fold)))
                .toList());
        int[] labels = unseen.stream().map(Samples::labels).flatMapToInt(IntStream::of).toArray();
        return new Judged(
                all, validation, folds, Confusions.count(predictions, labels), Rocs.ofEach(classes, predictions, labels), null);
    }

    /** The area under the ROC curve, with several the mean; null where there is none. */
    @Nullable Double auc() {
        return rocs.isEmpty() ? null : rocs.stream().mapToDouble(Roc::auc).average().getAsDouble();
    }

    private static EpochReport.Score score(Evaluation evaluation) {
        return new EpochReport.Score(evaluation.loss(), evaluation.score());
    }
}
