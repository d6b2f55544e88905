package argmax.lessons.lab.eras;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When an era was, what its model makes of a problem, and what those of all eras make of both. */
record ErasFigures(Era era, List<Replay> replays, Replay shown) {
    /** Half of how far the bars of the two problems stand apart. */
    private static final double BESIDE = 0.19;

    ErasFigures {
        replays = List.copyOf(replays);
    }

    static ErasFigures of(Era era, String set, long seed) {
        List<Replay> replays = Era.ALL.stream()
                .flatMap(each -> Replay.SETS.stream()
                        .map(problem -> Replay.of(each, problem, each.equals(era) && problem.equals(set), seed)))
                .toList();
        return new ErasFigures(
                era,
                replays,
                find(replays, era, set));
    }

    Figure timeline() {
        Predicate<Event> within = event -> event.year() >= era.from() && event.year() <= era.until();
        List<Layer> layers = List.of(
                new Layer.Strip("the era on replay", Hue.MAIN, true, era.from(), era.until()),
                events("events", Hue.QUIET, within.negate()),
                events("events in it", Hue.MAIN, within));
        return new Plot(
                "timeline",
                "Timeline",
                Axis.linear("year", 1950, 2030),
                Axis.named("field", Event.ROWS),
                layers,
                false,
                "%s, the hope of about %d to %d: %s."
                        .formatted(
                                era.words(),
                                era.from(),
                                era.until(),
                                Event.ALL.stream()
                                        .filter(within)
                                        .map(event -> "%d %s".formatted(event.year(), event.what()))
                                        .collect(Collectors.joining("; "))),
                new Table(
                        List.of("year", "field", "event"),
                        Event.ALL.stream()
                                .map(event ->
                                        List.of(Integer.toString(event.year()), Event.ROWS.get(event.row()), event.what()))
                                .toList()));
    }

    private static Layer events(String name, Hue hue, Predicate<Event> chosen) {
        List<Event> events = Event.ALL.stream().filter(chosen).toList();
        return new Layer.Points(
                name,
                hue,
                events.stream().map(event -> (double) event.year()).toList(),
                events.stream().map(event -> (double) event.row()).toList());
    }

    Figure map() {
        Samples rows = Replay.rows(shown.set());
        List<String> classes = DataSets.card(shown.set()).classes();
        List<Layer> layers = new ArrayList<>();
        double edge = Replay.EDGE;
        layers.add(new Layer.Regions("answer", -edge, edge, -edge, edge, Replay.CELLS, shown.map()));
        List<List<String>> counts = new ArrayList<>();
        for (int label = 0; label < classes.size(); label++) {
            int of = label;
            int[] chosen = IntStream.range(0, rows.rows()).filter(row -> rows.label(row) == of).toArray();
            layers.add(new Layer.Points(
                    classes.get(label),
                    Hue.ofClass(label),
                    IntStream.of(chosen).mapToObj(row -> (double) rows.input(row, 0)).toList(),
                    IntStream.of(chosen).mapToObj(row -> (double) rows.input(row, 1)).toList()));
            long cells = shown.map().stream().filter(answer -> answer == of).count();
            counts.add(List.of(
                    classes.get(label),
                    Integer.toString(chosen.length),
                    Digits.percent((double) cells / shown.map().size())));
        }
        return new Plot(
                "era-map",
                "What it makes of the problem",
                Axis.linear("x1", -edge, edge),
                Axis.linear("x2", -edge, edge),
                layers,
                true,
                "%s: right for %s of these fresh points; the best possible is %s in the long run."
                        .formatted(
                                era.words(),
                                Digits.percent(shown.accuracy()),
                                Digits.percent(Replay.best(shown.set()))),
                new Table(List.of("class", "points", "share of the map that is taken for it"), counts));
    }

    Figure accuracies() {
        List<Layer> layers = new ArrayList<>();
        List<Double> at = new ArrayList<>();
        List<Double> best = new ArrayList<>();
        List<Hue> hues = List.of(Hue.OTHER, Hue.MAIN);
        for (int i = 0; i < Replay.SETS.size(); i++) {
            String set = Replay.SETS.get(i);
            double aside = (2 * i - 1) * BESIDE;
            List<Double> x = IntStream.range(0, Era.ALL.size()).mapToObj(e -> e + aside).toList();
            layers.add(new Layer.Bars(set, hues.get(i), x, accuracies(set), 1.8 * BESIDE));
            at.addAll(x);
            x.forEach(_ -> best.add(Replay.best(set)));
        }
        layers.add(new Layer.Points("best possible", Hue.TRUTH, at, best));
        List<List<String>> rows = Era.ALL.stream()
                .map(each -> List.of(
                        each.words(),
                        said(each, "xor"),
                        said(each, "ring")))
                .toList();
        return new Plot(
                "accuracies",
                "All eras on both problems",
                Axis.named("model", Era.ALL.stream().map(Era::brief).toList()),
                Axis.linear("accuracy on fresh points", 0, 1),
                layers,
                false,
                """
                The single neuron is right for %s on xor and %s on ring, the boosted stumps for %s and %s, the network of \
                eight layers for %s and %s; best possible are %s and %s."""
                        .formatted(
                                said(Era.NEURON, "xor"),
                                said(Era.NEURON, "ring"),
                                said(Era.STUMPS, "xor"),
                                said(Era.STUMPS, "ring"),
                                said(Era.DEEP, "xor"),
                                said(Era.DEEP, "ring"),
                                Digits.percent(Replay.best("xor")),
                                Digits.percent(Replay.best("ring"))),
                new Table(List.of("model", "xor", "ring"), rows));
    }

    private String said(Era of, String set) {
        return Digits.percent(find(replays, of, set).accuracy());
    }

    private static Replay find(List<Replay> replays, Era era, String set) {
        return replays.stream()
                .filter(replay -> replay.era().equals(era) && replay.set().equals(set))
                .findFirst()
                .orElseThrow();
    }

    private List<Double> accuracies(String set) {
        return replays.stream().filter(replay -> replay.set().equals(set)).map(Replay::accuracy).toList();
    }
}
