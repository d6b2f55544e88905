package argmax.lessons.lab.folds;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;

/** Which place of the shuffled deck trains and which validates, in the single split and in each fold. */
record FoldMap(Deck deck, int held, int k) {
    /** So many names have room beside a small picture; of more only the first and the last are written. */
    private static final int MOST_NAMES = 6;

    Figure figure() {
        List<String> names = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int fold = k - 1; fold >= 0; fold--) {
            add("fold " + (fold + 1), deck.start(fold, k), deck.start(fold + 1, k), names, layers, rows);
        }
        add("single split", 0, held, names, layers, rows);
        layers.add(new Layer.Rule("split bar", Hue.OTHER, Stroke.DASHED, true, held, "held"));
        int least = deck.rows() / k;
        int most = Math.ceilDiv(deck.rows(), k);
        return new Plot(
                "fold-map",
                "Who trains, who validates",
                Axis.linear("place in the shuffled deck", 0, deck.rows()),
                Axis.named("training", names),
                layers,
                false,
                "The single split holds out %d of %d rows once; %d folds hold out %s rows each, so that every row validates once."
                        .formatted(held, deck.rows(), k, least == most ? least : "%d or %d".formatted(least, most)),
                new Table(List.of("training", "held out", "places", "trained on"), rows.reversed()));
    }

    private void add(
            String name, int from, int to, List<String> names, List<Layer> layers, List<List<String>> rows) {
        double y = names.size();
        boolean between = k > MOST_NAMES && from > 0 && to < deck.rows();
        names.add(between ? "" : name);
        if (from > 0) {
            layers.add(bar("trains", Hue.QUIET, 0, from, y));
        }
        if (to < deck.rows()) {
            layers.add(bar("trains", Hue.QUIET, to, deck.rows(), y));
        }
        layers.add(bar("validates", Hue.MAIN, from, to, y));
        rows.add(List.of(
                name,
                Integer.toString(to - from),
                "%d to %d".formatted(from + 1, to),
                Integer.toString(deck.rows() - to + from)));
    }

    /** A bar that lies down. */
    private static Layer bar(String name, Hue hue, double from, double to, double y) {
        return new Layer.Band(name, hue, List.of(from, to), List.of(y - 0.35, y - 0.35), List.of(y + 0.35, y + 0.35));
    }
}
