package argmax.web.homework.gradebook;

import argmax.web.homework.Gradebook;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which other systems take grades. */
public enum Dialect {
    CANVAS("Canvas: a column per sheet") {
        @Override
        List<? extends List<? extends @Nullable Object>> lines(Gradebook book, Groups groups, Instant now) {
            return CanvasFile.lines(book, groups, now);
        }
    },
    MOODLE("Moodle: a column per sheet, and the total") {
        @Override
        List<? extends List<? extends @Nullable Object>> lines(Gradebook book, Groups groups, Instant now) {
            return MoodleFile.lines(book, now);
        }
    },
    LONG("Long: a row per learner and item") {
        @Override
        List<? extends List<? extends @Nullable Object>> lines(Gradebook book, Groups groups, Instant now) {
            return LongFile.lines(book, now);
        }
    };

    private final String label;

    Dialect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As addresses have it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dialect> of(String slug) {
        return Arrays.stream(values()).filter(dialect -> dialect.slug().equals(slug)).findFirst();
    }

    /**
     * The file, header first; cells are text, numbers or null.
     *
     * @param now before the end of a sheet, whoever has handed in nothing has no points rather than 0
     */
    abstract List<? extends List<? extends @Nullable Object>> lines(Gradebook book, Groups groups, Instant now);
}
