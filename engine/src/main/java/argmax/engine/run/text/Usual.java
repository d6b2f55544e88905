package argmax.engine.run.text;

import argmax.engine.data.DataCard;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Layer;
import argmax.engine.net.Loss;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Schedule;
import java.util.Map;
import java.util.Optional;

/** What a specification means by statements that it leaves out. */
final class Usual {
    /** Rate as proposed by Kingma and Ba, 2015. */
    static final Optimiser OPTIMISER = new Optimiser.Adam(0.001);

    static final Schedule SCHEDULE = new Schedule.Constant();
    static final double CLIP_NORM = 0;

    private Usual() {}

    /** How {@code Split()} differs from what the record calls usual: data with test rows of their own need no others. */
    static Map<String, Object> ofSplit(DataCard card) {
        return card.testRows() > 0 ? Map.of("test", 0.0) : Map.of();
    }

    /** The loss that a last layer is made for: the class after softmax or the logistic function, or else the only number. */
    static Optional<Output> output(Layer last, DataCard card) {
        if (card.classes().isEmpty() && card.targets().size() == 1) {
            return Optional.of(new Output("", card.targets().getFirst(), Loss.SQUARED_ERROR, 1));
        }
        return switch (last) {
            case Dense(_, Activation activation, _) when activation == Activation.SOFTMAX ->
                Optional.of(Output.ofClass(Loss.CROSS_ENTROPY));
            case Dense(int units, Activation activation, _) when units == 1 && activation == Activation.LOGISTIC ->
                Optional.of(Output.ofClass(Loss.BINARY_CROSS_ENTROPY));
            default -> Optional.empty();
        };
    }
}
