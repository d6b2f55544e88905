package argmax.lessons.search;

/**
 * A place of the course that answers a search.
 *
 * @param kind what is found there
 * @param title in Markdown
 * @param place the lesson around it, as {@code 3.5 Let the data choose the parameters}; empty for a lab
 * @param address where it is
 * @param excerptHtml a sentence or two with what was looked for in {@code <mark>}; formulas as everywhere in the text
 */
public record Hit(Kind kind, String title, String place, String address, String excerptHtml) {
    /** What may be found. */
    public enum Kind {
        TERM("Term"),
        LESSON("Lesson"),
        SECTION("Section"),
        EXERCISE("Exercise"),
        LAB("Laboratory");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
