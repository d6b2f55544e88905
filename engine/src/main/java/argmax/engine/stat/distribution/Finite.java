package argmax.engine.stat.distribution;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * A table of outcomes and their probabilities.
 *
 * @param outcomes in rising order
 * @param probabilities as many; their sum is one
 */
public record Finite(List<Double> outcomes, List<Double> probabilities) implements Outcomes {
    public Finite {
        outcomes = Check.finite("outcomes", outcomes);
        for (int i = 1; i < outcomes.size(); i++) {
            Check.rising("outcomes[%d]".formatted(i - 1), outcomes.get(i - 1), "outcomes[%d]".formatted(i), outcomes.get(i));
        }
        probabilities = Check.sharesOfOne("probabilities", probabilities);
        InvalidValue.wholeNumber("number of probabilities", probabilities.size(), outcomes.size(), outcomes.size());
    }
}
