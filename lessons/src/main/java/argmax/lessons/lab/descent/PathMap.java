package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Point;
import argmax.engine.net.surface.Relief.View;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.SampledSurface;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The surface from above, with the ways down and the start to drag. */
record PathMap(Race race) {
    Figure figure() {
        Ground ground = race.ground();
        View view = ground.view();
        SampledSurface seen = SampledSurface.of(
                view.left(), view.right(), view.bottom(), view.top(), 96, 64, race.surface()::value);
        List<Layer> layers = new ArrayList<>();
        layers.add(seen.contours("equal loss", Hue.QUIET, ground.levels()));
        List<Point> minima = race.surface().minima();
        layers.add(minima.isEmpty() ? marked("saddle point", List.of(new Point(0, 0))) : marked("minimum", minima));
        race.entrants().forEach(entrant -> layers.add(path(entrant)));
        layers.add(new Layer.Handle(
                "start", race.start().x(), race.start().y(), ground.x().name(), ground.y().name()));
        return new Plot(
                "map",
                race.rests() ? "The surface" : "The way down",
                Axis.linear("x", view.left(), view.right()),
                Axis.linear("y", view.bottom(), view.top()),
                layers,
                ground.square(),
                summary(),
                race.rests() ? seen.table("x", "y") : table());
    }

    private String summary() {
        String start = Told.of(race.start());
        if (race.entrants().isEmpty()) {
            return "Nobody walks down from %s; choose an optimiser.".formatted(start);
        }
        return race.rests()
                ? "At %s the gradient is zero, and whoever starts there stays there.".formatted(start)
                : "From %s, after %s: %s.".formatted(start, race.length(), race.list(entrant -> entrant.words(race.ground())));
    }

    private static Layer marked(String name, List<Point> points) {
        return new Layer.Points(
                name, Hue.TRUTH, points.stream().map(Point::x).toList(), points.stream().map(Point::y).toList());
    }

    private Layer path(Entrant entrant) {
        List<Point> drawn = entrant.drawn(race.ground());
        return new Layer.Path(
                entrant.walker().label(),
                entrant.walker().hue(),
                drawn.stream().map(Point::x).toList(),
                drawn.stream().map(Point::y).toList());
    }

    private Table table() {
        List<Track> tracks = race.entrants().stream()
                .flatMap(entrant -> Stream.of(track(entrant, "x", Point::x), track(entrant, "y", Point::y)))
                .toList();
        return new StepTable(race.steps(), tracks).table();
    }

    private static Track track(Entrant entrant, String name, Function<Point, Double> axis) {
        return new Track(
                "%s, %s".formatted(entrant.walker().label(), name),
                entrant.walker(),
                entrant.path().points().stream().map(axis).toList());
    }
}
