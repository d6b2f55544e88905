package argmax.lessons.figure;

import argmax.engine.data.Column;
import argmax.engine.data.DataCard;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The rows that were learned from, as points over a frame; of many a part, evenly taken. */
record LearnedPoints(DataCard card, Samples rows) {
    /** More would hide what lies beneath, and travel with every frame. */
    private static final int MOST = 300;

    /** A layer per class, told apart by hue and shape; one for rows without classes. */
    List<Layer> layers() {
        if (card.classes().isEmpty()) {
            return List.of(new Layer.Points("rows that train", Hue.QUIET, values(-1, this::x), values(-1, this::y)));
        }
        List<Layer> layers = new ArrayList<>();
        for (int label = 0; label < card.classes().size(); label++) {
            String name = card.classes().get(label);
            layers.add(new Layer.Points(name, Hue.ofClass(label), values(label, this::x), values(label, this::y)));
        }
        return layers;
    }

    /** The name of input {@code column} with its unit. */
    String label(int column) {
        Column input = card.columns().get(column);
        return FrameFigures.words(input.name()) + (input.unit().isEmpty() ? "" : " (%s)".formatted(input.unit()));
    }

    /** A sentence with a leading blank that says how many rows are drawn, where not all are. */
    String share() {
        return rows.rows() <= MOST ? "" : " Of the %d rows that train, %d are drawn.".formatted(rows.rows(), MOST);
    }

    /** Rows of a class, of all classes where the label is below 0. */
    private List<Integer> shown(int label) {
        int count = Math.min(MOST, rows.rows());
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * rows.rows() / count))
                .filter(row -> label < 0 || rows.label(row) == label)
                .boxed()
                .toList();
    }

    private List<Double> values(int label, IntToDoubleFunction value) {
        return shown(label).stream().map(value::applyAsDouble).toList();
    }

    private double x(int row) {
        return rows.input(row, 0);
    }

    /** The second input; what is to be predicted where there is none. */
    private double y(int row) {
        return card.columns().size() > 1 ? rows.input(row, 1) : rows.target(row, 0);
    }
}
