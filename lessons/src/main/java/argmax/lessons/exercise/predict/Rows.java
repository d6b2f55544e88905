package argmax.lessons.exercise.predict;

import argmax.engine.data.Column;
import argmax.engine.data.DataCard;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;

/** Rows of data as a file for people to work with elsewhere. */
final class Rows {
    private Rows() {}

    /** With ids from 1, without what is to be found out. */
    static String unlabelled(DataCard card, Samples samples) {
        return csv(card, samples, "id", "");
    }

    /** With the class behind the inputs. */
    static String labelled(DataCard card, Samples samples) {
        return csv(card, samples, "", "label");
    }

    private static String csv(DataCard card, Samples samples, String first, String last) {
        List<String> header = new ArrayList<>();
        if (!first.isEmpty()) {
            header.add(first);
        }
        header.addAll(card.inputs());
        if (!last.isEmpty()) {
            header.add(last);
        }
        StringBuilder csv = new StringBuilder(String.join(",", header)).append('\n');
        for (int row = 0; row < samples.rows(); row++) {
            List<String> cells = new ArrayList<>();
            if (!first.isEmpty()) {
                cells.add(Integer.toString(row + 1));
            }
            for (int column = 0; column < card.columns().size(); column++) {
                cells.add(cell(card.columns().get(column), samples.input(row, column)));
            }
            if (!last.isEmpty()) {
                cells.add(card.classes().get(samples.label(row)));
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private static String cell(Column column, float value) {
        if (Float.isNaN(value)) {
            return "";
        }
        return column.hasLevels() ? column.levels().get((int) value) : Float.toString(value);
    }
}
