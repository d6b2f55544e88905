package argmax.lessons.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows and columns as text, each row as long as the header.
 *
 * @param leftOut how many rows there are besides these
 */
public record Table(List<String> header, List<List<String>> rows, int leftOut) {
    /** As many as somebody may still read through, and a page can hold without becoming slow. */
    static final int MOST_ROWS = 500;

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row of %d cells under a header of %d".formatted(row.size(), header.size()));
            }
        }
    }

    /** All of {@code rows}, or {@value #MOST_ROWS} spread evenly from the first to the last where there are more. */
    public Table(List<String> header, List<List<String>> rows) {
        this(header, spread(rows), Math.max(0, rows.size() - MOST_ROWS));
    }

    private static List<List<String>> spread(List<List<String>> rows) {
        return rows.size() <= MOST_ROWS
                ? rows
                : IntStream.range(0, MOST_ROWS)
                        .mapToObj(i -> rows.get((int) ((long) i * (rows.size() - 1) / (MOST_ROWS - 1))))
                        .toList();
    }
}
