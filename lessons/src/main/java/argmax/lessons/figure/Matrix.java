package argmax.lessons.figure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in a grid, shaded by their share of the row.
 *
 * @param corner what rows and columns are, such as {@code "true \ predicted"}
 */
@JsonTypeName("matrix")
public record Matrix(
        String id,
        String title,
        String corner,
        List<String> rows,
        List<String> columns,
        List<List<Integer>> counts,
        String summary)
        implements Figure {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    @Override
    public Table table() {
        List<String> header = new ArrayList<>(List.of(corner));
        header.addAll(columns);
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            counts.get(row).forEach(count -> line.add(count.toString()));
            cells.add(line);
        }
        return new Table(header, cells);
    }
}
