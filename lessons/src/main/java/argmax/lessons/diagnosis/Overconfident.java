package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;

/** Most rows are classified rightly, and yet the loss is worse than that of a guess: some wrong answers are nearly certain. */
record Overconfident() implements OfTraining {
    @Override
    public String kind() {
        return "overconfident";
    }

    @Override
    public String lesson() {
        return "logistic-cross-entropy";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        double loss = run.last().validation().loss();
        boolean mostlyRight = run.last().validation().accuracy() > 0.5;
        if (!run.spec().classifies() || !run.inNats() || !mostlyRight || loss <= run.guessingLoss()) {
            return List.of();
        }
        return List.of(
                ("In validation %s of the rows are right, but the loss is %s, more than the %s of guessing: some wrong"
                                + " answers are nearly certain.")
                        .formatted(
                                Digits.percent(run.last().validation().accuracy()),
                                run.loss(loss),
                                run.loss(run.guessingLoss())),
                "It says too much by too few rows: let more of them have a say in each answer.");
    }
}
