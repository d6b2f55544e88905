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
        outcomes = Check.rising("outcomes", outcomes);
        probabilities = Check.sharesOfOne("probabilities", probabilities);
        InvalidValue.wholeNumber("number of probabilities", probabilities.size(), outcomes.size(), outcomes.size());
    }
}
