package argmax.lessons.figure;

import java.util.List;

/** Rows and columns as text, each row as long as the header. */
public record Table(List<String> header, List<List<String>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row of %d cells under a header of %d".formatted(row.size(), header.size()));
            }
        }
    }
}
