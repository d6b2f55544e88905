package argmax.lessons.diagnosis;

import argmax.engine.net.Exit;
import argmax.engine.net.Place;
import argmax.engine.net.train.LayerState;
import argmax.engine.run.TrainNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A layer that learns, as it was at the end of an epoch in the first training.
 *
 * @param number counted from 1 at the first layer that was written
 * @param output whether its values are compared with the truth
 */
record WatchedLayer(int number, Place place, boolean output, LayerState state) {
    /** In the order of the network; none where the states aren't those of this network's layers. */
    static List<WatchedLayer> of(TrainNetwork spec, List<LayerState> states) {
        List<Integer> exits = spec.architecture().exits().stream().map(Exit::place).toList();
        List<Place> learning =
                spec.architecture().places().stream().filter(place -> place.parameterCount() > 0).toList();
        List<WatchedLayer> layers = new ArrayList<>();
        for (int i = 0; i < learning.size() && learning.size() == states.size(); i++) {
            Place place = learning.get(i);
            layers.add(new WatchedLayer(place.index(), place, exits.contains(place.index()), states.get(i)));
        }
        return layers;
    }

    /** The layers of a training after its last epoch; none where it has no network. */
    static List<WatchedLayer> atTheEndOf(TrainingRun run) {
        return run.network().map(spec -> of(spec, run.last().layers())).orElse(List.of());
    }

    /** Such as {@code layer 2 (16 units, ReLU)}. */
    String words() {
        if (output) {
            return "the output layer";
        }
        String name = place.layer().activation().name().toLowerCase(Locale.ROOT);
        String activation = name.replace('_', ' ').replace("relu", "ReLU");
        return "layer %d (%d units, %s)".formatted(number, place.shape().size(), activation);
    }
}
