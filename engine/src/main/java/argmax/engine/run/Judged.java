package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.metric.Confusion;
import argmax.engine.metric.Confusions;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Roc;
import argmax.engine.metric.Rocs;
import argmax.engine.net.Exit;
import argmax.engine.net.train.Evaluation;
import argmax.engine.net.train.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the trainings of one seed say of rows that they never saw. Each row counts once, whichever fold it belongs to.
 *
 * @param loss the mean over rows
 * @param score accuracy; for numbers R²
 * @param rocs one per class against the rest; for two classes only that of the second; none for numbers
 */
record Judged(double loss, double score, Confusion confusion, List<Roc> rocs) {
    /** Asks each training for the rows of its fold: the held-out ones with k-fold, the test rows otherwise. */
    static Judged of(TrainNetwork spec, List<String> classes, List<Part> parts, List<Training> trainings) {
        List<Samples> unseen = parts.stream()
                .map(part -> switch (spec.split()) {
                    case Split.HoldOut _ -> part.test();
                    case Split.KFold _ -> part.validation();
                })
                .toList();
        List<Evaluation> evaluations = new ArrayList<>();
        for (int fold = 0; fold < parts.size(); fold++) {
            evaluations.add(trainings.get(fold).evaluate(unseen.get(fold)));
        }
        Evaluation all = Evaluation.pooled(evaluations);
        if (spec.architecture().exits().getFirst().target() != Exit.CLASS) {
            return new Judged(all.loss(), all.score(), new Confusion(List.of()), List.of());
        }
        Predictions predictions = Predictions.concatenated(IntStream.range(0, parts.size())
                .mapToObj(fold -> trainings.get(fold).predict(unseen.get(fold)))
                .toList());
        int[] labels = unseen.stream().map(Samples::labels).flatMapToInt(IntStream::of).toArray();
        return new Judged(
                all.loss(),
                all.score(),
                Confusions.count(predictions, labels),
                rocs(classes, predictions, labels));
    }

    private static List<Roc> rocs(List<String> classes, Predictions predictions, int[] labels) {
        return IntStream.range(classes.size() == 2 ? 1 : 0, classes.size())
                .mapToObj(label -> Rocs.of(classes.get(label), label, predictions, labels))
                .toList();
    }
}
