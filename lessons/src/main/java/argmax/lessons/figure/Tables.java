package argmax.lessons.figure;

import java.util.ArrayList;
import java.util.List;

/** Tables that say the same as the layers of a plot. */
public final class Tables {
    private Tables() {}

    /** One row per x, one column per line among {@code layers}, each with a y for each x; other layers are left out. */
    public static Table of(String x, List<Double> xs, List<Layer> layers) {
        List<Layer.Line> lines = layers.stream()
                .filter(Layer.Line.class::isInstance)
                .map(Layer.Line.class::cast)
                .toList();
        List<String> header = new ArrayList<>(List.of(x));
        lines.forEach(line -> header.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Digits.of(xs.get(i))));
            for (Layer.Line line : lines) {
                row.add(Digits.of(line.y().get(i)));
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }
}
