package argmax.lessons.lab.run;

import argmax.engine.metric.Cuts;
import argmax.engine.metric.Roc;
import argmax.engine.metric.ScoreScale;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunResult;
import argmax.lessons.figure.CutFigures;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where to cut the scores of a classifier that was trained: not one of the course's laboratories, but one for each run. */
public final class ThresholdLab implements Lab {
    private static final String POSITIVE = "positive";
    private static final String THRESHOLD = "threshold";

    private final Assessment assessment;
    private final ScoreScale scale;

    private ThresholdLab(Assessment assessment, ScoreScale scale) {
        this.assessment = assessment;
        this.scale = scale;
    }

    /** Empty for what is no classifier, came to no end, or was stored before thresholds were kept. */
    public static Optional<ThresholdLab> of(RunResult result) {
        return assessment(result)
                .filter(assessment -> !assessment.rocs().isEmpty())
                .flatMap(assessment -> Optional.ofNullable(assessment.rocs().getFirst().cuts())
                        .map(cuts -> new ThresholdLab(assessment, cuts.scale())));
    }

    private static Optional<Assessment> assessment(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished -> Optional.of(finished.assessment());
            case RunResult.Stopped stopped -> Optional.of(stopped.assessment());
            case RunResult.Studied study -> Optional.ofNullable(study.assessment());
            case RunResult.Diverged _, RunResult.Adversarial _, RunResult.Refitted _, RunResult.Failed _ -> Optional.empty();
        };
    }

    @Override
    public String slug() {
        return "threshold";
    }

    @Override
    public String title() {
        return "Where to cut";
    }

    @Override
    public String purpose() {
        return """
                Rows with a %s above the threshold are taken for the positive class. \
                A threshold that finds more of it lets more of the rest through."""
                .formatted(scale.probabilities() ? "probability" : "margin");
    }

    @Override
    public List<Field> controls() {
        List<Field> controls = new ArrayList<>();
        if (assessment.rocs().size() > 1) {
            List<Field.Option> classes = assessment.rocs().stream()
                    .map(roc -> new Field.Option(roc.positive(), roc.positive()))
                    .toList();
            controls.add(new Field.Menu(POSITIVE, "Positive class", "", classes, classes.getFirst().value()));
        }
        controls.add(new Field.Slider(
                THRESHOLD,
                "Threshold",
                scale.probabilities() ? "" : "A margin says by how much this class is ahead of the best of the others.",
                scale.least(),
                scale.most(),
                scale.step(),
                scale.probabilities() ? 0.5 : Math.clamp(0, scale.least(), scale.most())));
        return controls;
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Roc roc = assessment.rocs().size() == 1
                ? assessment.rocs().getFirst()
                : assessment.rocs().stream()
                        .filter(each -> each.positive().equals(values.choice(POSITIVE)))
                        .findFirst()
                        .orElseThrow();
        Cuts cuts = Objects.requireNonNull(roc.cuts());
        return new CutFigures(assessment, roc, cuts, values.number(THRESHOLD), THRESHOLD).figures();
    }
}
