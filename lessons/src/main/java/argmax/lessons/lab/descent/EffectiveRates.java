package argmax.lessons.lab.descent;

import argmax.engine.net.Optimiser;
import argmax.engine.net.surface.Path;
import argmax.engine.net.surface.Point;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the adaptive optimisers multiply a gradient by, along each axis: η divided by the root of their cache. */
record EffectiveRates(Race race) {
    private static final double EPSILON = 1e-8;
    private static final double LEAST = 1e-6;
    private static final double MOST = 1e8;

    Figure figure() {
        List<Track> tracks = race.entrants().stream()
                .filter(entrant -> entrant.walker().adaptive())
                .flatMap(entrant -> Stream.of(
                        track(entrant, "x", Stroke.SOLID, Point::x), track(entrant, "y", Stroke.DASHED, Point::y)))
                .toList();
        Decades decades = Decades.around(tracks, LEAST, MOST);
        String words = tracks.stream()
                .map(track -> "by %s at first and %s at the end (%s)".formatted(
                        Told.of(track.values().getFirst()), Told.of(track.values().getLast()), track.name()))
                .collect(Collectors.joining(", "));
        return new Plot(
                "effective-rates",
                "Effective rate along each axis",
                Axis.linear("step", 0, race.steps()),
                decades.axis("η / (√c + ε)"),
                tracks.stream().map(track -> track.line(decades::drawable)).toList(),
                false,
                "A gradient is multiplied %s.".formatted(words),
                new StepTable(race.steps() - 1, tracks).table());
    }

    private static Track track(Entrant entrant, String name, Stroke stroke, ToDoubleFunction<Point> axis) {
        Walker walker = entrant.walker();
        return new Track("%s, %s".formatted(walker.label(), name), walker.hue(), stroke, of(entrant, axis));
    }

    /** At each step, with the cache as that step's gradient has made it. */
    static List<Double> of(Entrant entrant, ToDoubleFunction<Point> axis) {
        Path path = entrant.path();
        List<Double> rates = new ArrayList<>();
        double cache = 0;
        for (int step = 0; step < path.steps(); step++) {
            double gradient = axis.applyAsDouble(path.gradients().get(step));
            double square = gradient * gradient;
            double seen = 1;
            switch (entrant.optimiser()) {
                case Optimiser.AdaGrad _ -> cache += square;
                case Optimiser.RmsProp(double _, double decay) -> cache = decay * cache + (1 - decay) * square;
                case Optimiser.Adam(double _, double _, double beta2) -> {
                    cache = beta2 * cache + (1 - beta2) * square;
                    seen = 1 - Math.pow(beta2, step + 1);
                }
                default -> throw new IllegalArgumentException("%s has no cache".formatted(entrant.optimiser()));
            }
            rates.add(path.rates().get(step) / (Math.sqrt(cache / seen) + EPSILON));
        }
        return rates;
    }
}
