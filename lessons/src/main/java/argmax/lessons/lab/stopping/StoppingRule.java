package argmax.lessons.lab.stopping;

import java.util.ArrayList;
import java.util.List;

/**
 * Early stopping on a list of validation losses: ends after so many epochs without an improvement.
 *
 * @param delta by more than this a loss has to lie below the best so far
 * @param patience how many epochs may pass without that, at least 1
 */
public record StoppingRule(double delta, int patience) {
    /** Decimals that differ by δ exactly are no improvement, however they are rounded. */
    private static final double ROUNDING = 1e-9;

    /**
     * What the rule did.
     *
     * @param stop the last epoch, from 1; where patience never ran out, that of the last loss
     * @param best the epoch whose weights are kept, from 1
     * @param waits how many epochs had passed without an improvement at the end of each epoch until the stop
     * @param exhausted whether patience ran out
     */
    public record Stopped(int stop, int best, List<Integer> waits, boolean exhausted) {
        public Stopped {
            waits = List.copyOf(waits);
        }
    }

    /** Watches the losses of epochs 1, 2, …, of which there is at least one. */
    public Stopped watch(List<Double> losses) {
        double least = Double.POSITIVE_INFINITY;
        int best = 1;
        int wait = 0;
        List<Integer> waits = new ArrayList<>();
        for (int epoch = 1; epoch <= losses.size() && wait < patience; epoch++) {
            if (losses.get(epoch - 1) < least - delta - ROUNDING) {
                least = losses.get(epoch - 1);
                best = epoch;
                wait = 0;
            } else {
                wait++;
            }
            waits.add(wait);
        }
        return new Stopped(waits.size(), best, waits, wait >= patience);
    }
}
