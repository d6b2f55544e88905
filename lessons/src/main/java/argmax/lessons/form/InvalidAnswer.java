package argmax.lessons.form;

import java.util.Map;

/** What was typed can't be read. Nothing is graded and no attempt is used. */
public final class InvalidAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Map<String, String> problems;

    /** @param problems per field name, what is wrong and what is allowed */
    public InvalidAnswer(Map<String, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    public Map<String, String> problems() {
        return problems;
    }
}
