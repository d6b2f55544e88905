package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final Table.Limits SMALL = new Table.Limits(400, 12, 4);

    @Test
    void columnsAreNumbersCategoriesOrNeither() {
        Table table = table("id,who,age,class\n1,Ann,20,b\n2,Bob,,a\n3,Cem,4e1,NA\n");

        assertThat(table.columns())
                .containsExactly(
                        Column.number("id", ""),
                        Column.category("who", "Ann", "Bob", "Cem"),
                        Column.number("age", "").orMissing(),
                        Column.category("class", "a", "b").orMissing());
        assertThat(table.rows()).isEqualTo(3);
        assertThat(new float[] {table.value(0, 2), table.value(1, 2), table.value(2, 2)}).containsExactly(20, Float.NaN, 40);
        assertThat(new float[] {table.value(0, 3), table.value(1, 3), table.value(2, 3)}).containsExactly(1, 0, Float.NaN);
    }

    @Test
    void theShippedTitanicIsReadAsItsCardSays() {
        byte[] bytes = Shipped.bytes("titanic.csv.gz", DataSets.card("titanic").fingerprint());
        Table table = Table.read("titanic.csv", bytes, Table.USUAL);
        Samples expected = DataSets.load("titanic").rows();
        Samples found = table.samples(List.of("sex", "age", "passenger_class"), "survived");

        assertThat(table.leftOut()).containsExactly("name");
        assertThat(found.inputs(0, 1309)).containsExactly(expected.inputs(0, 1309));
        assertThat(found.labels()).containsExactly(expected.labels());
    }

    @Test
    void marksLineEndsAndQuotesDoNotMatter() {
        Table table = table("\ufeff\"a\",\"text, with \"\"quotes\"\"\"\r\n\"1\",\"x\r\ny\"\r\n2,z\r\n");

        assertThat(table.columns())
                .containsExactly(Column.number("a", ""), Column.category("text, with \"quotes\"", "x\ny", "z"));
        assertThat(table.value(1, 0)).isEqualTo(2);
    }

    @Test
    void aGivenSchemaIsKeptWhateverTheOrder() {
        List<Column> schema = List.of(Column.number("id", ""), Column.category("label", "g", "q"));
        Table table = read("label,id\nq,1\nq,2\n", schema);

        assertThat(table.columns()).isEqualTo(schema);
        assertThat(table.value(1, 0)).isEqualTo(2);
        assertThat(table.value(1, 1)).isEqualTo(1);
        refused(() -> read("label,id,x\nq,1,1\n", schema), "t.csv, line 1 is \"x\"; allowed is the columns id, label");
        refused(() -> read("id\n1\n", schema), "t.csv, line 1 is id; allowed is a header with the column label");
        refused(() -> read("id,label\n1,g\n2,t\n", schema), "t.csv, line 3, column label is \"t\"; allowed is one of g, q");
        refused(() -> read("id,label\n,g\n", schema), "t.csv, line 2, column id is \"\"; allowed is a number");
        refused(() -> read("id,label\nNaN,g\n", schema), "t.csv, line 2, column id is \"NaN\"; allowed is a finite number");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a;1;2;3;4;5;6;7;8;9;1O | t.csv, line 11, column a is "1O"; allowed is a finite number, as in the other rows
            a;1;2;3;4;5;6;7;8;9;NaN | t.csv, line 11, column a is "NaN"; allowed is a finite number, as in the other rows
            a;1;2;3;4;5;6;7;8;9;1e99 | t.csv, line 11, column a is "1e99"; allowed is a finite number, as in the other rows
            a,a;1,2       | t.csv, line 1 is column 2 called "a"; allowed is a name of its own for each column
            a,b;1,2;3     | t.csv, line 3 is 1 cells; allowed is a line of 2, as the header
            a,b;1,"2      | t.csv, line 2 is a quoted cell that doesn't end with its quote; allowed is a quote on both sides, two inside
            a,b,c,d,e;1,2,3,4,5 | t.csv, line 1 is 5 columns; allowed is at most 4
            a             | t.csv is 0 rows; allowed is 1 to 12 below the header
            a;1;1;1;1;1;1;1;1;1;1;1;1;1 | t.csv is 13 rows; allowed is 1 to 12 below the header
            ``            | t.csv is empty; allowed is a header and rows below it
            """)
    void whatIsWrongIsNamedWithFileLineColumnAndCell(String lines, String message) {
        refused(() -> table(lines.replace(';', '\n')), message);
    }

    @Test
    void whatIsTooLongOrNotUtf8IsRefused() {
        refused(() -> table("a\n" + "1".repeat(399)), "t.csv is 401 bytes; allowed is at most 400");
        ByteArrayOutputStream latin = new ByteArrayOutputStream();
        latin.writeBytes("a\nx\nM".getBytes(StandardCharsets.US_ASCII));
        latin.write(0xfc);
        latin.writeBytes("ller\n".getBytes(StandardCharsets.US_ASCII));
        refused(
                () -> Table.read("t.csv", latin.toByteArray(), SMALL),
                "t.csv, line 3 is byte 0xfc; allowed is text in UTF-8");
    }

    @Test
    void whatSortsNoRowsIsLeftOut() {
        Table table = table("a,b,c,d\nx,,1,k\nx,,2,l\n");

        assertThat(table.leftOut()).containsExactly("a", "b");
        refused(() -> table.samples(List.of("a")), "column is a; allowed is one of c, d");
        refused(() -> table.samples(List.of("d"), "c"), "label is c; allowed is a category without missing cells");
    }

    private static Table table(String text) {
        return Table.read("t.csv", text.getBytes(StandardCharsets.UTF_8), SMALL);
    }

    private static Table read(String text, List<Column> schema) {
        return Table.read("t.csv", text.getBytes(StandardCharsets.UTF_8), SMALL, schema);
    }

    private static void refused(Runnable reading, String message) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(reading::run).withMessage(message);
    }
}
