package argmax.lessons.form;

import java.util.List;
import java.util.Map;

/** Values that were read against their fields, so that each is present and allowed. */
public final class Values {
    private final Map<String, List<String>> raw;

    private Values(Map<String, List<String>> raw) {
        this.raw = Map.copyOf(raw);
    }

    /**
     * Reads a form or an address; what is absent altogether takes its initial value.
     *
     * @throws InvalidAnswer naming every field whose value is not allowed
     */
    public static Values read(List<Field> fields, Map<String, List<String>> raw) {
        throw new UnsupportedOperationException(fields + " " + raw);
    }

    public double number(String field) {
        throw new UnsupportedOperationException(field);
    }

    public int wholeNumber(String field) {
        throw new UnsupportedOperationException(field);
    }

    /** The chosen option of a menu, or of a pick of one. */
    public String choice(String field) {
        throw new UnsupportedOperationException(field);
    }

    /** The chosen options of a pick of several. */
    public List<String> choices(String field) {
        throw new UnsupportedOperationException(field);
    }

    public boolean on(String field) {
        throw new UnsupportedOperationException(field);
    }

    /** The values as a form would send them, for an address that leads back to this state. */
    public Map<String, List<String>> raw() {
        return raw;
    }
}
