package argmax.lessons.exercise.predict;

import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.metric.Predictions;
import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Attachment;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Upload;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question whose answer is a file: what the learner, by whatever means, predicts of rows whose truth stays hidden. One half of
 * them is told as one works, the other decides, so that nobody can tune on what is graded.
 *
 * @param learn the set that is handed out with its truth
 * @param scale from the measure to points
 */
record Predict(Common common, String learn, Hidden hidden, Form form, HiddenScore measure, Scale scale, Proof proof)
        implements Exercise {
    static final String FILE = "file";
    private static final Rules FIVE_A_DAY = new Rules(2, 4, true, 5);

    /** None up to {@code naive}, all from {@code threshold}, linear in between. */
    record Scale(double naive, double threshold) {
        double share(double score) {
            return Math.clamp((score - naive) / (threshold - naive), 0.0, 1.0);
        }
    }

    /**
     * Learners whose outcome is known.
     *
     * @param reference earns all points
     * @param naive earns none or few
     */
    record Proof(Rival reference, List<Rival> naive) {
        Proof {
            naive = List.copyOf(naive);
        }
    }

    PredictionFile file() {
        return new PredictionFile(hidden.rows(), form, hidden.classes());
    }

    @Override
    public List<Field> fields(Variant variant) {
        String hint = "A CSV file with the header %s and %d rows; at most five within 24 hours."
                .formatted(String.join(",", file().header()), hidden.rows());
        return List.of(new Upload(FILE, "Your predictions", hint, PredictionFile.mostBytes()));
    }

    @Override
    public List<Attachment> attachments(Variant variant) {
        DataSet learned = DataSets.load(learn);
        return List.of(
                new Attachment(
                        id() + "-learn.csv",
                        "%d rows with their class, to learn from".formatted(learned.card().rows()),
                        () -> Rows.labelled(learned.card(), learned.rows())),
                new Attachment(
                        id() + "-predict.csv",
                        "%d rows without it, to predict".formatted(hidden.rows()),
                        () -> Rows.unlabelled(hidden.card(), hidden.samples())),
                new Attachment(id() + "-template.csv", "a file to fill in and upload", () -> file().template()));
    }

    @Override
    public void accept(Variant variant, Values values) {
        PredictGrading.predictions(this, values);
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return PredictGrading.grade(this, values);
    }

    /** What the author's reference predicts. */
    @Override
    public Answer right(Variant variant) {
        return answer(proof.reference());
    }

    @Override
    public List<Answer> slips(Variant variant) {
        return proof.naive().stream().map(this::answer).toList();
    }

    private Answer answer(Rival rival) {
        Predictions predictions = rival.predict(learn, hidden.samples());
        return new Answer(Map.of(FILE, List.of(file().write(predictions))));
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new PredictCheck(this, file).run();
    }

    @Override
    public Rules rules() {
        return FIVE_A_DAY;
    }

    @Override
    public Optional<String> ranked() {
        return Optional.of(measure.words());
    }
}
