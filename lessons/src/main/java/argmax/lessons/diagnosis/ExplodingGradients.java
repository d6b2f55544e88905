package argmax.lessons.diagnosis;

import argmax.lessons.figure.Digits;
import java.util.List;

/** The first layer's gradient is more than a thousand times the last one's, though there is still much to learn. */
record ExplodingGradients() implements OfTraining {
    @Override
    public String kind() {
        return "exploding-gradients";
    }

    @Override
    public String lesson() {
        return "backprop-network";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return GradientRatio.of(run)
                .filter(gradients -> gradients.ofFirst() > GradientRatio.HUGE * gradients.ofLast() && gradients.ofLast() > 0)
                .map(gradients -> List.of(
                        "The gradient grows on its way back: it is %s long at %s and %s at %s."
                                .formatted(
                                        Digits.of(gradients.ofLast()),
                                        gradients.last().words(),
                                        Digits.of(gradients.ofFirst()),
                                        gradients.first().words()),
                        "Start with smaller weights, scale the inputs, or clip the gradient."))
                .orElse(List.of());
    }
}
