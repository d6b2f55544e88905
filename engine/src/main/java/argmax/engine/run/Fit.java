package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.net.EarlyStopping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long and how often a network is trained.
 *
 * @param batchSize rows per step, 1 to 4096
 * @param epochs passes over the training rows, 1 to 500
 * @param earlyStopping null trains all epochs
 * @param seeds one training (set of folds) per seed, 1 to 10; each seed starts separate streams for weights, shuffling and noise
 * @param threads how many share the rows of a step, 1 or 2; another number gives other roundings
 */
public record Fit(
        @Usually("32") int batchSize,
        @Usually("100") int epochs,
        @Nullable EarlyStopping earlyStopping,
        @Usually("[1]") List<Long> seeds,
        @Usually("1") int threads) {
    public Fit {
        InvalidValue.wholeNumber("batchSize", batchSize, 1, 4096);
        InvalidValue.wholeNumber("epochs", epochs, 1, 500);
        seeds = List.copyOf(InvalidValue.given("seeds", seeds));
        InvalidValue.wholeNumber("seeds", seeds.size(), 1, 10);
        InvalidValue.wholeNumber("threads", threads, 1, 2);
    }

    /** On one thread. */
    public Fit(int batchSize, int epochs, @Nullable EarlyStopping earlyStopping, List<Long> seeds) {
        this(batchSize, epochs, earlyStopping, seeds, 1);
    }
}
