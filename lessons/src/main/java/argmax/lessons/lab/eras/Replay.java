package argmax.lessons.lab.eras;

import argmax.engine.data.BayesOptimum;
import argmax.engine.data.DataSets;
import argmax.engine.data.Grid;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The method of an era, trained on a set.
 *
 * @param accuracy on fresh points
 * @param map the class at each point of {@link #grid}; none where nobody looks
 */
record Replay(Era era, String set, double accuracy, List<Integer> map) {
    static final List<String> SETS = List.of("xor", "ring");
    static final int ROWS = 300;
    static final int FRESH = 2000;
    static final double EDGE = 3;
    static final int CELLS = 48;

    private static final Map<String, Replay> ALWAYS_THE_SAME = new ConcurrentHashMap<>();

    /** What doesn't depend on a seed is learned only once. */
    static Replay of(Era era, String set, boolean mapped, long seed) {
        return era.method().random()
                ? learned(era, set, mapped, seed)
                : ALWAYS_THE_SAME.computeIfAbsent(era.value() + " " + set, _ -> learned(era, set, true, seed));
    }

    private static Replay learned(Era era, String set, boolean mapped, long seed) {
        Samples fresh = first(FRESH, DataSets.load(set).test());
        List<Samples> asked = mapped ? List.of(fresh, grid().rows(List.of(0.0, 0.0), 0, 1)) : List.of(fresh);
        List<Predictions> said = era.method().learn(set, rows(set), asked, seed);
        return new Replay(
                era,
                set,
                Scores.accuracy(said.getFirst(), fresh.labels()),
                mapped ? IntStream.range(0, CELLS * CELLS).mapToObj(said.getLast()::mostLikely).toList() : List.of());
    }

    /** What every era learns from. */
    static Samples rows(String set) {
        return first(ROWS, DataSets.load(set).rows());
    }

    /** No classifier of the set is right more often. */
    static double best(String set) {
        return DataSets.optimum(set).map(BayesOptimum::accuracy).orElseThrow();
    }

    private static Samples first(int count, Samples all) {
        return all.pick(IntStream.range(0, count).toArray());
    }

    private static Grid grid() {
        double cell = 2 * EDGE / CELLS;
        List<Double> middles = IntStream.range(0, CELLS).mapToObj(i -> -EDGE + (i + 0.5) * cell).toList();
        return new Grid(middles, middles);
    }
}
