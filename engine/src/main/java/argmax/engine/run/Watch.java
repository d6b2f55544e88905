package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import java.util.List;

/**
 * What a run shows of its first training besides losses and scores.
 *
 * @param traceWeights whether each epoch's report also has all weights; for at most 64 parameters
 * @param frames the pictures that are drawn at the end of epochs
 * @param every how many epochs lie between two frames; the first and the last epoch always have theirs
 */
public record Watch(
        @Usually("false") boolean traceWeights, @Usually("[]") List<Frame.Kind> frames, @Usually("1") int every) {
    /** Losses and scores alone. */
    public static final Watch NOTHING_MORE = new Watch(false, List.of(), 1);

    /** The weights of a small network. */
    public static final Watch WEIGHTS = new Watch(true, List.of(), 1);

    public Watch {
        frames = List.copyOf(InvalidValue.given("frames", frames));
        InvalidValue.wholeNumber("every", every, 1, 500);
        if (frames.stream().distinct().count() < frames.size()) {
            throw new InvalidValue("frames", frames, "each kind once");
        }
    }

    /** Whether an epoch, from 1, has frames. */
    boolean at(int epoch, int epochs) {
        return epoch == 1 || epoch == epochs || epoch % every == 0;
    }
}
