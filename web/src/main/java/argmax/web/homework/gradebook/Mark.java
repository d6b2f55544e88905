package argmax.web.homework.gradebook;

import java.util.Locale;

/** What is to be known about points beside their number. */
public enum Mark {
    PASSED("✓", "passed"),
    LATE("late", "handed in after the deadline; the points are what is left of them"),
    WAITING("waiting", "a run has not ended, so the points may still rise"),
    BY_HAND("by hand", "an instructor set the points"),
    DROPPED("dropped", "among the lowest, which don’t count"),
    EXCUSED("excused", "counts neither for nor against"),
    PARTLY_EXCUSED("partly excused", "some items count neither for nor against");

    private final String word;
    private final String meaning;

    Mark(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** What stands at the points. */
    public String word() {
        return word;
    }

    /** For the legend. */
    public String meaning() {
        return meaning;
    }

    /** As styles know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
