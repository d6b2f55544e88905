package argmax.web.homework.gradebook;

import argmax.web.http.CsvCells;
import argmax.web.http.Problem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;

/** Which file of grades a request asks for. Decimals have a comma where the cells are separated by semicolons. */
record ExportChoice(Dialect dialect, CsvCells cells) {
    /** Reads the query; what isn't said is Canvas, with commas and without a byte order mark. */
    static ExportChoice of(Context ctx) {
        Dialect dialect = Dialect.of(Objects.requireNonNullElse(ctx.queryParam("dialect"), Dialect.CANVAS.slug()))
                .orElseThrow(Problem.NOT_FOUND::exception);
        boolean semicolon = asked(ctx, "separator", List.of("comma", "semicolon"));
        boolean marked = asked(ctx, "bom", List.of("no", "yes"));
        return new ExportChoice(dialect, new CsvCells(semicolon ? ';' : ',', semicolon ? ',' : '.', marked));
    }

    /** Whether the second of two words was chosen. */
    private static boolean asked(Context ctx, String name, List<String> words) {
        int chosen = words.indexOf(Objects.requireNonNullElse(ctx.queryParam(name), words.getFirst()));
        if (chosen < 0) {
            throw Problem.NOT_FOUND.exception();
        }
        return chosen == 1;
    }
}
