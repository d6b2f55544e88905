package argmax.web.homework.gradebook;

import argmax.web.classroom.RosterEntry;
import argmax.web.homework.Gradebook.Line;
import argmax.web.lesson.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learners by columns, as a page shows them.
 *
 * @param name the head of the names
 * @param everybody how many learners there are, shown or not
 */
public record GradeTable(Head name, List<Head> heads, List<Row> rows, List<Foot> feet, int everybody) {
    /**
     * The head of a column.
     *
     * @param href where its label leads; null for nowhere
     * @param title what the label stands for; empty where it says it all
     * @param note such as {@code "of 20"}; may be empty
     * @param regrade where answers are graded again; null where they aren't
     * @param sorted {@code ascending}, {@code descending} or null
     */
    public record Head(
            String label,
            @Nullable String href,
            String title,
            String note,
            @Nullable String regrade,
            String sortQuery,
            @Nullable String sorted) {}

    /** A learner; the cells are HTML of our own. */
    public record Row(String name, String note, String cellsHtml) {}

    /** A line beneath, with an entry per column. */
    public record Foot(String label, List<Entry> entries) {}

    /** A statistic, and from how many learners it is; empty where that is said elsewhere. */
    public record Entry(String text, String n) {}

    /** A column, and what it has for each learner. */
    record Column(
            String key,
            String label,
            @Nullable String href,
            String title,
            String note,
            @Nullable String regrade,
            Function<Line, GradeCell> cell) {}

    /** A learner's line with what the columns have for it. */
    private record Filled(Line line, List<GradeCell> cells) {}

    /** Fills the table with those whom the selection shows, in its order. */
    static GradeTable of(List<Line> lines, List<Column> columns, Groups groups, Selection selection) {
        List<Filled> filled = new ArrayList<>(lines.stream()
                .filter(line -> selection.shows(line.entry(), groups.idsOf(line.entry())))
                .map(line -> new Filled(line, columns.stream().map(column -> column.cell().apply(line)).toList()))
                .toList());
        sort(filled, columns, selection);
        List<Row> rows = filled.stream().map(entry -> row(entry, groups)).toList();
        return new GradeTable(
                head(new Column(Selection.NAME, "Learner", null, "", "", null, _ -> nothing()), selection),
                columns.stream().map(column -> head(column, selection)).toList(),
                rows,
                feet(filled, columns.size()),
                lines.size());
    }

    private static GradeCell nothing() {
        throw new IllegalStateException("Names are no points");
    }

    /** Lines come by name already, and a stable sort keeps that order where points are the same. */
    private static void sort(List<Filled> filled, List<Column> columns, Selection selection) {
        if (selection.sort().equals(Selection.NAME)) {
            if (selection.descending()) {
                Collections.reverse(filled);
            }
            return;
        }
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(selection.sort()))
                .findFirst()
                .ifPresent(place -> {
                    Comparator<Double> order = selection.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
                    filled.sort(Comparator.comparing(entry -> entry.cells().get(place).value(), Comparator.nullsLast(order)));
                });
    }

    private static Head head(Column column, Selection selection) {
        String sorted = !column.key().equals(selection.sort()) ? null : selection.descending() ? "descending" : "ascending";
        return new Head(
                column.label(),
                column.href(),
                column.title(),
                column.note(),
                column.regrade(),
                selection.sortedBy(column.key()),
                sorted);
    }

    private static Row row(Filled filled, Groups groups) {
        RosterEntry entry = filled.line().entry();
        StringBuilder cells = new StringBuilder();
        filled.cells().forEach(cell -> cells.append(cell.html()));
        String words = groups.namesOf(entry);
        String note = entry.personId() != null ? words : words.isEmpty() ? "not joined" : words + ", not joined";
        return new Row(entry.name(), note, cells.toString());
    }

    private static List<Foot> feet(List<Filled> filled, int columns) {
        List<Foot> feet = new ArrayList<>();
        feet.add(foot("Mean", filled, columns, GradeCell::counted, values -> entry(Judged.points(mean(values)), values)));
        feet.add(foot("Median", filled, columns, GradeCell::counted, values -> new Entry(Judged.points(median(values)), "")));
        if (filled.stream().anyMatch(entry -> entry.cells().stream().anyMatch(cell -> cell.facility() != null))) {
            feet.add(foot("Facility", filled, columns, GradeCell::facility, GradeTable::facility));
        }
        return feet;
    }

    private static Foot foot(
            String label,
            List<Filled> filled,
            int columns,
            Function<GradeCell, @Nullable Double> what,
            Function<double[], Entry> entry) {
        return new Foot(label, IntStream.range(0, columns)
                .mapToObj(place -> filled.stream()
                        .map(line -> what.apply(line.cells().get(place)))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .map(values -> values.length == 0 ? new Entry("–", "") : entry.apply(values))
                .toList());
    }

    private static Entry facility(double[] shares) {
        return entry(Math.round(100 * mean(shares)) + " %", shares);
    }

    private static Entry entry(String text, double[] values) {
        return new Entry(text, "n = " + values.length);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
