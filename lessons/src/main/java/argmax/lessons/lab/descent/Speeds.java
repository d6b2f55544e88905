package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Path;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The learning rate and the length |v| of each step; what is called step 0 leads away from the start. */
record Speeds(Race race) {
    private static final double LEAST = 1e-6;
    private static final double MOST = 100;

    Figure figure() {
        List<Track> tracks = new ArrayList<>();
        addRate("η", false, tracks);
        addRate("η of the adaptive", true, tracks);
        for (Entrant entrant : race.entrants()) {
            tracks.add(new Track("|v| of " + entrant.walker().label(), entrant.walker(), speeds(entrant.path())));
        }
        Decades decades = Decades.around(tracks, LEAST, MOST);
        return new Plot(
                "speeds",
                "Learning rate and speed",
                Axis.linear("step", 0, race.steps()),
                decades.axis("η; length |v| of a step"),
                tracks.stream().map(track -> track.line(decades::drawable)).toList(),
                false,
                "Length of a step: %s.".formatted(race.list(Speeds::words)),
                new StepTable(race.steps() - 1, tracks).table());
    }

    /** All of one kind are told the same rates; who has diverged knows only the first of them. */
    private void addRate(String name, boolean adaptive, List<Track> tracks) {
        race.entrants().stream()
                .filter(entrant -> entrant.walker().adaptive() == adaptive)
                .map(entrant -> entrant.path().rates())
                .max(Comparator.comparingInt(List::size))
                .ifPresent(rates ->
                        tracks.add(new Track(name, Hue.QUIET, adaptive ? Stroke.DASHED : Stroke.SOLID, rates)));
    }

    private static List<Double> speeds(Path path) {
        return IntStream.range(0, path.steps()).mapToObj(step -> path.velocity(step).length()).toList();
    }

    private static String words(Entrant entrant) {
        List<Double> speeds = speeds(entrant.path());
        int fastest = IntStream.range(0, speeds.size()).reduce((a, b) -> speeds.get(b) > speeds.get(a) ? b : a).orElse(0);
        String between = fastest == 0 || fastest == speeds.size() - 1
                ? ""
                : ", at most %s at step %d".formatted(Told.of(speeds.get(fastest)), fastest);
        return "%s for %s at first%s, %s at the end"
                .formatted(
                        Told.of(speeds.getFirst()), entrant.walker().label(), between, Told.of(speeds.getLast()));
    }
}
