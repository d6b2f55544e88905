package argmax.lessons.exercise.predict;

import argmax.engine.metric.Predictions;
import argmax.lessons.exercise.predict.Hidden.Half;
import argmax.lessons.file.Section;
import argmax.lessons.form.Numbers;

/** The reference reaches the threshold on both halves with room to spare; no naive learner does, nor the empty template. */
record PredictCheck(Predict exercise, Section file) {
    /** A share of this many rows is known to within its standard error; the margin is two of them. */
    private static final double STANDARD_ERRORS = 2;

    void run() {
        double threshold = exercise.scale().threshold();
        int rows = exercise.hidden().half(Half.PRIVATE).length;
        double margin = STANDARD_ERRORS * Math.sqrt(threshold * (1 - threshold) / rows);
        double reference = score(exercise.proof().reference().predict(exercise.learn(), exercise.hidden().samples()));
        if (reference < threshold) {
            file.refuse("reference", "misses the threshold: " + Numbers.rounded(reference));
        } else if (reference < threshold + margin) {
            file.refuse(
                    "threshold",
                    "lies too close to the reference, which reaches %s; allowed is %s below it or more"
                            .formatted(Numbers.rounded(reference), Numbers.rounded(margin)));
        }
        for (Rival rival : exercise.proof().naive()) {
            double naive = score(rival.predict(exercise.learn(), exercise.hidden().samples()));
            if (naive >= threshold) {
                file.refuse("naive-learners", "%s reaches the threshold: %s".formatted(rival.text(), Numbers.rounded(naive)));
            }
        }
        if (score(exercise.file().read(exercise.file().template())) > exercise.scale().naive()) {
            file.refuse("naive", "is less than the template earns as it is");
        }
    }

    private double score(Predictions predictions) {
        return PredictGrading.score(exercise, predictions, exercise.hidden().samples().labels(), Half.PRIVATE);
    }
}
