package argmax.engine.run;

import argmax.engine.net.Architecture;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Embedding;
import argmax.engine.net.Place;
import argmax.engine.net.SimpleRnn;

/**
 * How much a network has to do.
 *
 * @param passes how many layers there are, a recurrent one counted twice per step of its sequence, for its two products
 * @param products how many weights are used for a row, each as often as it is used
 * @param numbers how many numbers a row becomes on its way forwards and back
 */
record Work(long passes, long products, long numbers) {
    static Work of(Architecture architecture) {
        return architecture.places().stream()
                .map(place -> of(place, architecture))
                .reduce(new Work(0, 0, 0), Work::plus);
    }

    private static Work of(Place place, Architecture architecture) {
        long numbers = 2L * place.shape().size();
        return switch (place.layer()) {
            case SimpleRnn rnn -> {
                long steps = architecture.place(place.inputs().getFirst()).shape().at(0);
                yield new Work(2 * steps, steps * place.parameterCount(), numbers + (steps + 1) * rnn.units());
            }
            case Conv2D conv ->
                new Work(1, (long) place.parameterCount() * (place.shape().size() / conv.filters()), numbers);
            case Embedding _ -> new Work(1, place.shape().size(), numbers);
            default -> new Work(place.index() == 0 ? 0 : 1, place.parameterCount(), numbers);
        };
    }

    private Work plus(Work other) {
        return new Work(passes + other.passes, products + other.products, numbers + other.numbers);
    }
}
