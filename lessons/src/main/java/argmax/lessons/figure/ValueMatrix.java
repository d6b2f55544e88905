package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Any numbers in a grid, such as a joint table, covariances or weights. A sequential shade goes from 0 or the least value to
 * the greatest, the others have 0 in the middle.
 *
 * @param corner what rows and columns are, such as {@code "y \ x"}
 * @param decimals how many stand behind the point in every cell
 * @param control the list-valued control that a reader sets cell by cell, row by row; null for numbers that stay
 */
@JsonTypeName("value-matrix")
public record ValueMatrix(
        String id,
        String title,
        String corner,
        List<String> rows,
        List<String> columns,
        List<List<Double>> values,
        int decimals,
        Shade shade,
        @Nullable String control,
        String summary)
        implements Figure {
    public ValueMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        values = values.stream().map(List::copyOf).toList();
        InvalidValue.wholeNumber("decimals", decimals, 0, 12);
        if (values.size() != rows.size()) {
            throw new InvalidValue("the number of rows of values", values.size(), "that of the names of rows, " + rows.size());
        }
        for (List<Double> row : values) {
            InvalidValue.wholeNumber("the number of values in a row", row.size(), columns.size(), columns.size());
        }
    }

    /** The number as it stands in its cell, with a real minus sign. */
    private String text(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '−');
    }

    @Override
    @JsonProperty
    public Table table() {
        List<String> header = new ArrayList<>(List.of(corner));
        header.addAll(columns);
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            values.get(row).forEach(value -> line.add(text(value)));
            cells.add(line);
        }
        return new Table(header, cells);
    }
}
