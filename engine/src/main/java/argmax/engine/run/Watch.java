package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.data.Column;
import argmax.engine.data.DataCard;
import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import java.util.ArrayList;
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

    /** A learner who steps through a run wants to see it move, not 500 times the same. */
    private static final int SHOWN = 50;

    /** More weights than this are neither seen one by one nor stored in a few kilobytes. */
    private static final int MOST_WEIGHTS = 2500;

    /** The weights of a small network. */
    public static final Watch WEIGHTS = new Watch(true, List.of(), 1);

    public Watch {
        frames = List.copyOf(InvalidValue.given("frames", frames));
        InvalidValue.wholeNumber("every", every, 1, 500);
        if (frames.stream().distinct().count() < frames.size()) {
            throw new InvalidValue("frames", frames, "each kind once");
        }
    }

    /** The same, with every picture that {@code spec} can show, about 50 times. */
    Watch suiting(TrainNetwork spec) {
        Architecture architecture = spec.architecture();
        List<Frame.Kind> kinds = new ArrayList<>();
        if (isPlane(spec.data().card())) {
            kinds.add(Frame.Kind.DECISION_MAP);
        }
        if (architecture.places().stream().anyMatch(place -> place.layer() instanceof Conv2D)) {
            kinds.add(Frame.Kind.FILTERS);
        }
        if (architecture.parameters() <= MOST_WEIGHTS) {
            kinds.add(Frame.Kind.WEIGHTS);
        }
        kinds.addAll(List.of(Frame.Kind.ACTIVATIONS, Frame.Kind.GRADIENTS));
        return new Watch(traceWeights, kinds, Math.ceilDiv(spec.epochs(), SHOWN));
    }

    /** The same for a classic learner, which has a decision map at most. */
    Watch suiting(TrainClassic spec) {
        return isPlane(spec.data().card())
                ? new Watch(false, List.of(Frame.Kind.DECISION_MAP), Math.ceilDiv(spec.epochs(), SHOWN))
                : this;
    }

    /** Two inputs that are numbers: between two levels of a category there is nothing to map. */
    private static boolean isPlane(DataCard card) {
        return card.columns().size() == 2 && card.columns().stream().allMatch(Column::plain);
    }

    /** Whether an epoch, from 1, has frames. */
    public boolean at(int epoch, int epochs) {
        return epoch == 1 || epoch == epochs || epoch % every == 0;
    }
}
