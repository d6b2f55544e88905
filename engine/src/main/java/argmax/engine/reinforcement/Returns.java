package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;
import java.util.List;

/** What rewards add up to. */
public final class Returns {
    private Returns() {}

    /**
     * G = Σₖ γᵏ Rₖ₊₁: the reward that follows the first action counts in full, each later one γ times the one before.
     *
     * @param gamma 0 to 1
     */
    public static double discounted(List<Double> rewards, double gamma) {
        InvalidValue.number("gamma", gamma, 0, 1);
        double sum = 0;
        for (double reward : rewards.reversed()) {
            sum = reward + gamma * sum;
        }
        return sum;
    }
}
