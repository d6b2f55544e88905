package argmax.lessons.figure;

import java.util.List;
import java.util.stream.Stream;

/** Small words for tables. */
final class Texts {
    private Texts() {}

    /** Those of {@code texts} that aren't empty. */
    static List<String> present(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
    }

    /** A label in a cell, which isn't typeset: its TeX without the signs around it. */
    static String plain(String label) {
        return label.replace("$", "").replace("\\", "");
    }
}
