package argmax.lessons.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * The gradients of the first and the last layer that learn, after the last epoch.
 *
 * @param first its length at the layer next to the inputs
 * @param last its length at the output
 */
record GradientRatio(WatchedLayer first, WatchedLayer last) {
    /** Gradients of layers that learn well differ by a factor of some tens, since their sizes do. */
    static final double HUGE = 1000;

    /** Empty where there are fewer than three layers, or where the network has learned its rows. */
    static Optional<GradientRatio> of(TrainingRun run) {
        List<WatchedLayer> layers = WatchedLayer.atTheEndOf(run);
        return layers.size() < 3 || run.hasLearned()
                ? Optional.empty()
                : Optional.of(new GradientRatio(layers.getFirst(), layers.getLast()));
    }

    double ofFirst() {
        return first.state().gradientNorm();
    }

    double ofLast() {
        return last.state().gradientNorm();
    }
}
