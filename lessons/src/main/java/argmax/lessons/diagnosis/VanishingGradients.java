package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;

/** The first layer's gradient is less than a thousandth of the last one's, though there is still much to learn. */
record VanishingGradients() implements OfTraining {
    @Override
    public String kind() {
        return "vanishing-gradients";
    }

    @Override
    public String lesson() {
        return "backprop-network";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return GradientRatio.of(run)
                .filter(gradients -> gradients.ofFirst() * GradientRatio.HUGE < gradients.ofLast())
                .map(gradients -> List.of(
                        "The gradient fades on its way back: it is %s long at %s and %s at %s."
                                .formatted(
                                        Digits.of(gradients.ofLast()),
                                        gradients.last().words(),
                                        Digits.of(gradients.ofFirst()),
                                        gradients.first().words()),
                        "Try ReLU, fewer layers, or a start that keeps its size (Xavier's for tanh, He's for ReLU)."))
                .orElse(List.of());
    }
}
