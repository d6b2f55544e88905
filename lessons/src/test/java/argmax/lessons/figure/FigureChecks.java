package argmax.lessons.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            assertThat(numbers(layer)).as("%s, %s", plot.id(), layer.name()).allMatch(Double::isFinite);
        }
    }

    /** Every number in a record, also in its lists and in records within them. */
    private static Stream<Double> numbers(Object value) {
        return switch (value) {
            case Double number -> Stream.of(number);
            case List<?> list -> list.stream().flatMap(FigureChecks::numbers);
            case Record fields -> Stream.of(fields.getClass().getRecordComponents())
                    .map(component -> read(component, fields))
                    .filter(Objects::nonNull)
                    .flatMap(FigureChecks::numbers);
            default -> Stream.empty();
        };
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
