package argmax.web.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** What the database says of its own tables, and all that stands in them. */
final class Tables {
    private final Jdbi jdbi;

    Tables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A column that refers to the rows of a table. */
    record Reference(String table, String column, String to) {}

    private List<Reference> references() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT child.table_name AS child, child.column_name AS child_column, parent.table_name AS parent
                        FROM information_schema.referential_constraints AS bond
                        JOIN information_schema.key_column_usage AS child ON child.constraint_name = bond.constraint_name
                        JOIN information_schema.key_column_usage AS parent
                            ON parent.constraint_name = bond.unique_constraint_name
                        """)
                .map((row, context) -> new Reference(
                        lower(row, "child"), lower(row, "child_column"), lower(row, "parent")))
                .list());
    }

    /** The columns that say whose a row is. */
    List<Reference> toPeople() {
        return references().stream().filter(reference -> reference.to().equals("person")).toList();
    }

    /** The tables with rows of people: those that refer to one, and those that refer to such rows. */
    Set<String> ofPeople() {
        Set<String> found = new TreeSet<>(Set.of("person"));
        List<Reference> references = references();
        boolean grown = true;
        while (grown) {
            grown = found.addAll(references.stream()
                    .filter(reference -> found.contains(reference.to()))
                    .map(Reference::table)
                    .toList());
        }
        return found;
    }

    /** The tables that have a column of this name. */
    List<String> having(String column) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT LOWER(table_name) FROM information_schema.columns WHERE LOWER(column_name) = :column
                        """)
                .bind("column", column)
                .mapTo(String.class)
                .list());
    }

    /** All rows of all tables. */
    Map<String, List<String>> rows() {
        return jdbi.withHandle(handle -> {
            List<String> names = handle.createQuery("""
                            SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'
                            """)
                    .mapTo(String.class)
                    .list();
            Map<String, List<String>> rows = new TreeMap<>();
            for (String name : names) {
                if (!name.startsWith("flyway")) {
                    rows.put(name, handle.createQuery("SELECT * FROM " + name).map((row, context) -> row(row)).list());
                }
            }
            return rows;
        });
    }

    /** The rows that are in the first and not in the second; tables without any are left out. */
    static Map<String, List<String>> minus(Map<String, List<String>> first, Map<String, List<String>> second) {
        Map<String, List<String>> left = new TreeMap<>();
        first.forEach((table, rows) -> {
            Collection<String> others = second.getOrDefault(table, List.of());
            List<String> own = rows.stream().filter(row -> !others.contains(row)).toList();
            if (!own.isEmpty()) {
                left.put(table, own);
            }
        });
        return left;
    }

    private static String row(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT) + "=" + row.getString(i));
        }
        return String.join(" ", cells);
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
