package argmax.web.classroom;

import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Reading;
import argmax.lessons.form.Upload;
import argmax.web.http.CsvCells;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An instructor's list, as far as it can be read without knowing the class.
 *
 * @param rows lines with nothing wrong in them
 * @param misfits the other lines
 * @param ignored the heads of columns that are not looked at
 */
record RosterFile(List<RosterRow> rows, List<Misfit> misfits, List<String> ignored) {
    private static final Upload LIST = new Upload("list", "The list", "", 1_000_000);

    /** The most bytes that a list may have. */
    static int bytes() {
        return LIST.bytes();
    }

    /**
     * Reads a list: UTF-8 with or without byte order mark, cells between commas, semicolons or tabs, names of columns in the
     * first line.
     *
     * @throws InvalidRoster with a message for whoever sent it, where that can't be done
     */
    static RosterFile read(byte[] list) {
        RosterTable table = RosterTable.read(text(list));
        Map<RosterField, Integer> columns = columns(table.header().cells());
        List<RosterRow> rows = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        for (RosterTable.Line line : table.lines()) {
            RosterRow row = row(line, columns);
            String wrong = problems(line, row, table.header().cells().size());
            if (wrong.isEmpty()) {
                rows.add(row);
            } else {
                misfits.add(new Misfit(row, wrong));
            }
        }
        List<String> heads = table.header().cells();
        List<String> ignored = IntStream.range(0, heads.size())
                .filter(column -> !columns.containsValue(column))
                .mapToObj(heads::get)
                .filter(head -> !head.isEmpty())
                .toList();
        return new RosterFile(List.copyOf(rows), List.copyOf(misfits), ignored);
    }

    private static String text(byte[] list) {
        try {
            String text = LIST.text(list);
            if (LIST.read(List.of(text)) instanceof Reading.Refused(String problem)) {
                throw new InvalidRoster(problem);
            }
            return text;
        } catch (InvalidAnswer refused) {
            throw new InvalidRoster(refused.problems().values().iterator().next());
        }
    }

    /** Which column tells what. Of several that mean the same, the one with the closest name counts. */
    private static Map<RosterField, Integer> columns(List<String> heads) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        for (int column = 0; column < heads.size(); column++) {
            String head = CsvCells.unguarded(heads.get(column));
            Optional<RosterField> field = RosterField.of(head);
            if (field.isEmpty()) {
                continue;
            }
            Integer other = columns.get(field.get());
            int closer = other == null ? -1 : field.get().rank(head) - field.get().rank(CsvCells.unguarded(heads.get(other)));
            if (closer == 0) {
                throw new InvalidRoster("The first line has the column %s twice.".formatted(head));
            } else if (closer < 0) {
                columns.put(field.get(), column);
            }
        }
        if (columns.containsKey(RosterField.FIRST_NAME) || columns.containsKey(RosterField.LAST_NAME)) {
            columns.remove(RosterField.NAME);
        }
        if (RosterRow.IDENTIFYING.stream().noneMatch(columns::containsKey)) {
            throw new InvalidRoster(("The first line has to name the columns, and one of them has to be E-mail, Student number"
                            + " or Login; it says: %s.").formatted(shown(heads)));
        }
        return columns;
    }

    private static String shown(List<String> heads) {
        String all = String.join(", ", heads);
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }

    private static RosterRow row(RosterTable.Line line, Map<RosterField, Integer> columns) {
        Map<RosterField, String> said = new EnumMap<>(RosterField.class);
        columns.forEach((field, column) -> {
            String cell = column < line.cells().size() ? plain(line.cells().get(column)) : "";
            if (!cell.isEmpty()) {
                said.put(field, field == RosterField.EMAIL ? cell.toLowerCase(Locale.ROOT) : cell);
            }
        });
        String groups = said.remove(RosterField.GROUPS);
        return new RosterRow(line.number(), said, groups == null ? List.of() : groups(groups));
    }

    private static String plain(String cell) {
        return Normalizer.normalize(CsvCells.unguarded(cell).strip(), Normalizer.Form.NFC);
    }

    /** Names of groups, each once however it is written. */
    private static List<String> groups(String cell) {
        Map<String, String> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> groups.putIfAbsent(name, name));
        return List.copyOf(groups.values());
    }

    private static String problems(RosterTable.Line line, RosterRow row, int columns) {
        Stream<String> tooMany = line.cells().stream().skip(columns).anyMatch(cell -> !cell.isEmpty())
                ? Stream.of("The line has %d cells, the first line %d; a cell with a separator in it needs quotes."
                        .formatted(line.cells().size(), columns))
                : Stream.of();
        Stream<String> said = row.said().entrySet().stream()
                .flatMap(entry -> entry.getKey().problem(entry.getValue()).stream());
        Stream<String> groups = row.groups().stream().flatMap(name -> RosterField.GROUPS.problem(name).stream());
        return Stream.of(tooMany, said, groups).flatMap(problems -> problems).collect(Collectors.joining(" "));
    }
}
