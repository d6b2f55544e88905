package argmax.web.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list cut into cells, which are stripped of the blanks around them; lines without any word are left out.
 *
 * @param header the first line
 * @param lines those below
 */
record RosterTable(Line header, List<Line> lines) {
    static final int MOST_LINES = 5000;

    /** @param number that of its first line in the text, from 1: a quoted cell may have several */
    record Line(int number, List<String> cells) {}

    /**
     * Cuts a text at whichever of comma, semicolon and tab makes most sense of its header.
     *
     * @throws InvalidRoster where it has no line, too many, or a quote that is not closed
     */
    static RosterTable read(String text) {
        long count = text.lines().count();
        if (count > MOST_LINES) {
            throw new InvalidRoster("The list has %d lines; allowed are %d.".formatted(count, MOST_LINES));
        }
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> known(text, candidate)))
                .orElseThrow();
        List<Line> lines = cut(text, separator, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            throw new InvalidRoster("The list is empty.");
        }
        return new RosterTable(lines.getFirst(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** How many columns of the header are known to us if its cells end there; the comma is asked first and wins a tie. */
    private static long known(String text, char separator) {
        try {
            return cut(text, separator, 1).stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> RosterField.of(cell).isPresent())
                    .count();
        } catch (InvalidRoster otherSeparator) {
            return -1;
        }
    }

    private static List<Line> cut(String text, char separator, int most) {
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .build();
        List<Line> lines = new ArrayList<>();
        int number = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                List<String> cells = line.stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(number, cells));
                }
                if (lines.size() == most) {
                    break;
                }
                number = (int) parser.getCurrentLineNumber() + 1;
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidRoster(("Line %d has a quoted cell that doesn't end with its quote;"
                            + " allowed is a quote on both sides, and two for each one inside.").formatted(number));
        }
    }
}
