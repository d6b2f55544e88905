package argmax.web.privacy;

import java.util.List;
import java.util.Set;

/**
 * A file of the download: what one query finds of a person, row by row.
 *
 * @param name with its ending, which says how it is written: {@code .csv} or {@code .json}
 * @param tables the tables whose rows it gives, other than those that only name things
 * @param about a sentence for the reader
 * @param key columns that order the rows and tell each from all others; never null
 * @param json columns whose text is JSON
 * @param verdicts columns that are withheld as long as the learner may not see the verdict
 * @param sql for the parameter {@code person}
 */
record PersonalFile(
        String name,
        List<String> tables,
        String about,
        List<String> key,
        Set<String> json,
        Set<String> verdicts,
        String sql) {
    PersonalFile(String name, List<String> tables, String about, List<String> key, String sql) {
        this(name, tables, about, key, Set.of(), Set.of(), sql);
    }

    boolean isCsv() {
        return name.endsWith(".csv");
    }
}
