package argmax.lessons.lab.families;

import java.util.Locale;

/** A family of problems, by what the experience holds and what kind of answer is wanted. */
enum Family {
    CLASSIFICATION("classification", "classify"),
    REGRESSION("regression", "regress"),
    CLUSTERING("clustering", "cluster"),
    REDUCTION("dimensionality reduction", "reduce"),
    ASSOCIATION("association", "associate"),
    DENSITY("density modelling", "density"),
    REINFORCEMENT("reinforcement", "act");

    private final String words;
    private final String brief;

    Family(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    String words() {
        return words;
    }

    /** For the head of a narrow column. */
    String brief() {
        return brief;
    }

    /** Its value in an address. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
