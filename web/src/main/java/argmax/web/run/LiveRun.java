package argmax.web.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as somebody sees it who watches many.
 *
 * @param title what its lab or exercise calls it, whatever its owner does
 * @param state the state's code, such as {@code running}
 * @param since when it was asked for, began or ended, whichever came last
 * @param position place in the queue from 1; null for a run that doesn't wait
 * @param progress such as {@code epoch 3 of 20}; empty before the first report
 * @param measure what is known of its quality, such as {@code validation loss 0.31}; empty where nothing is
 * @param curve the validation loss by now, each between 0 for the smallest and 1 for the largest; empty where there is none
 */
public record LiveRun(
        String id,
        long personId,
        String title,
        String state,
        Instant since,
        @Nullable Integer position,
        String progress,
        String measure,
        List<Double> curve) {
    public LiveRun {
        curve = List.copyOf(curve);
    }
}
