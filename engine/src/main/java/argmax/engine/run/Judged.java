package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.metric.Confusion;
import argmax.engine.metric.Confusions;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Roc;
import argmax.engine.metric.Rocs;
import argmax.engine.metric.Scores;
import argmax.engine.net.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the trainings of one seed say of rows that they never saw. */
final class Judged {
    private final Predictions predictions;
    private final int[] labels;
    private final double accuracy;

    private Judged(List<Predictions> predictions, List<Samples> samples) {
        this.predictions = Predictions.concatenated(predictions);
        this.labels = samples.stream().map(Samples::labels).flatMapToInt(IntStream::of).toArray();
        this.accuracy = Scores.accuracy(this.predictions, labels);
    }

    /** Asks each training for the rows of its fold: the held-out ones with k-fold, the test rows otherwise. */
    static Judged of(Split split, List<Part> parts, List<Training> trainings) {
        List<Predictions> predictions = new ArrayList<>();
        List<Samples> samples = new ArrayList<>();
        for (int fold = 0; fold < parts.size(); fold++) {
            Samples unseen = switch (split) {
                case Split.HoldOut _ -> parts.get(fold).test();
                case Split.KFold _ -> parts.get(fold).validation();
            };
            predictions.add(trainings.get(fold).predict(unseen));
            samples.add(unseen);
        }
        return new Judged(predictions, samples);
    }

    double accuracy() {
        return accuracy;
    }

    double logLoss() {
        return Scores.logLoss(predictions, labels);
    }

    Confusion confusion() {
        return Confusions.count(predictions, labels);
    }

    /** One curve per class; for two classes only that of the second. */
    List<Roc> rocs(List<String> classes) {
        return IntStream.range(classes.size() == 2 ? 1 : 0, classes.size())
                .mapToObj(label -> Rocs.of(classes.get(label), label, predictions, labels))
                .toList();
    }
}
