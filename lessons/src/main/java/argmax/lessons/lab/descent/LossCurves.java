package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Point;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The loss after each step: above its lowest value and in decades where there is one, else as it is. */
record LossCurves(Race race) {
    /** The loss from which on the lessons call a walk finished. */
    private static final double FINISHED = 0.001;

    /** The loss at which a saddle is left behind. */
    private static final double FALLEN = -1;

    /** Lower losses lie beneath the picture. */
    private static final double LEAST = 1e-10;

    /** How many times the start's loss is seen where it grows. */
    private static final double GROWTH = 1e3;

    /** How far down a saddle is seen. */
    private static final double DEEPEST = -5;

    Figure figure() {
        List<Track> tracks = race.entrants().stream()
                .map(entrant -> new Track(entrant.walker().label(), entrant.walker(), losses(entrant)))
                .toList();
        double start = tracks.getFirst().values().getFirst();
        Decades decades = Decades.around(tracks, LEAST, GROWTH * Math.max(start, LEAST));
        double highest = Math.max(1, Math.ceil(start));
        List<Layer> layers = tracks.stream()
                .map(track -> track.line(
                        falls() ? loss -> Math.clamp(loss, 2 * DEEPEST, 2 * highest) : decades::drawable))
                .toList();
        return new Plot(
                "loss",
                "The loss after each step",
                Axis.linear("step", 0, race.steps()),
                falls() ? Axis.linear(name(), DEEPEST, highest) : decades.axis(name()),
                layers,
                false,
                summary(),
                new StepTable(race.steps(), tracks).table());
    }

    /** Whether it falls for ever somewhere. */
    private boolean falls() {
        return race.surface().minima().isEmpty();
    }

    private double lowest() {
        if (falls()) {
            return 0;
        }
        Point minimum = race.surface().minima().getFirst();
        return race.surface().value(minimum.x(), minimum.y());
    }

    private List<Double> losses(Entrant entrant) {
        double lowest = lowest();
        return entrant.path().losses().stream().map(loss -> loss - lowest).toList();
    }

    private String name() {
        return lowest() == 0 ? "loss" : "loss above the lowest minimum";
    }

    /** The last losses, and who was finished when. */
    private String summary() {
        String last = race.list(entrant ->
                "%s for %s".formatted(Told.of(losses(entrant).getLast()), entrant.walker().label()));
        String finished = race.entrants().stream().map(this::finished).collect(Collectors.joining());
        return "After %s the %s is %s%s.".formatted(race.length(), name(), last, finished);
    }

    private String finished(Entrant entrant) {
        double mark = falls() ? FALLEN : FINISHED;
        OptionalInt step = entrant.path().firstBelow(lowest() + mark);
        return step.isEmpty()
                ? ""
                : "; %s falls below %s at step %d".formatted(entrant.walker().label(), Digits.of(mark), step.getAsInt());
    }
}
