package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What every figure has to hold, whoever drew it. */
public final class FigureChecks {
    private FigureChecks() {}

    /** Checks that the figures of one page can be drawn and read: ids, words, finite numbers, lists of equal length. */
    public static void check(List<Figure> figures) {
        assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        for (Figure figure : figures) {
            assertThat(figure.title()).isNotBlank();
            assertThat(figure.summary()).as(figure.id()).endsWith(".").doesNotContain("undefined", "null", "NaN");
            assertThat(figure.table().header()).as(figure.id()).allMatch(cell -> !cell.isBlank());
            if (figure instanceof Plot plot) {
                check(plot);
            }
        }
    }

    private static void check(Plot plot) {
        assertThat(plot.x().label()).isNotBlank();
        assertThat(plot.y().label()).isNotBlank();
        for (Layer layer : plot.layers()) {
            assertThat(layer.name()).as(plot.id()).isNotBlank();
            List<List<Double>> numbers = numbers(layer);
            assertThat(numbers).as("%s, %s", plot.id(), layer.name()).allSatisfy(list -> {
                assertThat(list).hasSameSizeAs(numbers.getFirst());
                assertThat(list).allMatch(Double::isFinite);
            });
        }
    }

    private static List<List<Double>> numbers(Layer layer) {
        return switch (layer) {
            case Layer.Line line -> List.of(line.x(), line.y());
            case Layer.Points points -> List.of(points.x(), points.y());
            case Layer.Bars bars -> List.of(bars.x(), bars.y());
            case Layer.Band band -> List.of(band.x(), band.low(), band.high());
            case Layer.Heat heat -> List.of(heat.values());
            case Layer.Regions regions -> List.of(regions.labels().stream().map(Integer::doubleValue).toList());
            case Layer.Rule rule -> List.of(List.of(rule.at()));
            case Layer.Handle handle -> Stream.of(handle.x(), handle.y()).map(List::of).toList();
        };
    }
}
