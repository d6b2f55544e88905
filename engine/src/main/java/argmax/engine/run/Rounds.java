package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * How long and how often a generator is trained.
 *
 * @param batchSize how many numbers a step generates, and how many real ones it compares them with, 1 to 4096
 * @param steps of the generator, 1 to 100000
 * @param reports how often the run tells how it stands, at even distances, 1 to 200
 * @param seeds one training per seed, 1 to 10
 */
public record Rounds(int batchSize, int steps, int reports, List<Long> seeds) {
    public Rounds {
        InvalidValue.wholeNumber("batchSize", batchSize, 1, 4096);
        InvalidValue.wholeNumber("steps", steps, 1, 100_000);
        InvalidValue.wholeNumber("reports", reports, 1, Math.min(200, steps));
        seeds = List.copyOf(InvalidValue.given("seeds", seeds));
        InvalidValue.wholeNumber("seeds", seeds.size(), 1, 10);
    }

    /** How many steps are done when report {@code number}, from 1, is due; 0 for number 0. */
    int stepsBefore(int number) {
        return Math.toIntExact((long) steps * number / reports);
    }
}
