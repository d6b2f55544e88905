package argmax.web.homework;

import argmax.lessons.form.Numbers;
import argmax.web.http.Sha256;
import argmax.web.homework.Gradebook.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whose scores a change of rules would change, from what to what.
 *
 * @param sheet whether it is about a sheet; otherwise about the whole class alone
 * @param rows of those whose scores change, in the order of the roster
 * @param same how many keep theirs
 */
public record ScoreChanges(boolean sheet, List<Row> rows, int same) {
    public ScoreChanges {
        rows = List.copyOf(rows);
    }

    /** A learner's scores in words; those of the sheet are empty where it isn't about one. */
    public record Row(String name, String sheetWas, String sheetNow, String totalWas, String totalNow) {}

    /**
     * Compares grades before and after.
     *
     * @param assignmentId the assignment that is changed; 0 for none
     */
    static ScoreChanges between(Gradebook before, Gradebook after, long assignmentId) {
        int column = IntStream.range(0, before.columns().size())
                .filter(i -> before.columns().get(i).assignment().id() == assignmentId)
                .findFirst()
                .orElse(-1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < before.lines().size(); i++) {
            Row row = row(before.lines().get(i), after.lines().get(i), column);
            if (!row.sheetWas().equals(row.sheetNow()) || !row.totalWas().equals(row.totalNow())) {
                rows.add(row);
            }
        }
        return new ScoreChanges(column >= 0, rows, before.lines().size() - rows.size());
    }

    private static Row row(Line before, Line after, int column) {
        return new Row(
                before.entry().name(),
                column < 0 ? "" : words(before.total().sheets().get(column)),
                column < 0 ? "" : words(after.total().sheets().get(column)),
                words(before.total()),
                words(after.total()));
    }

    private static String words(SheetScore score) {
        return score.excused() ? "excused" : words(score.points(), score.of()) + (score.passed() ? ", passed" : "");
    }

    private static String words(Total total) {
        return words(total.points(), total.of()) + (total.passed() ? ", passed" : "");
    }

    static String words(double points, double of) {
        return "%s of %s".formatted(Numbers.rounded(points), Numbers.rounded(of));
    }

    /**
     * The same as long as a preview of the same change shows the same.
     *
     * @param change what is to be changed, from what to what
     */
    String fingerprint(String change) {
        return Sha256.hex((change + '\n' + rows).getBytes(StandardCharsets.UTF_8));
    }
}
