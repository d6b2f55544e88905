package argmax.lessons.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that were read against their fields, so that each is present and allowed. */
public final class Values {
    private final Map<String, List<String>> raw;

    private Values(Map<String, List<String>> raw) {
        this.raw = Map.copyOf(raw);
    }

    /**
     * Reads a form or an address; what is absent altogether takes its initial value, and names that no field has are ignored.
     *
     * @throws InvalidAnswer naming every field whose value is not allowed
     */
    public static Values read(List<Field> fields, Map<String, List<String>> raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : fields) {
            List<String> given = raw.getOrDefault(field.name(), List.of());
            switch (Reading.of(field, given.isEmpty() ? field.initial() : given)) {
                case Reading.Allowed(List<String> value) -> values.put(field.name(), value);
                case Reading.Refused(String problem) -> problems.put(field.name(), problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidAnswer(problems);
        }
        return new Values(values);
    }

    /** The number of a slider or quantity. */
    public double number(String field) {
        return Double.parseDouble(text(field));
    }

    /** The number of a slider or quantity that takes whole numbers only. */
    public int wholeNumber(String field) {
        return Integer.parseInt(text(field));
    }

    /** The numbers of a line of whole numbers, none where it is empty. */
    public List<Integer> wholeNumbers(String field) {
        String text = text(field);
        return text.isEmpty()
                ? List.of()
                : Reading.COMMA.splitAsStream(text).map(number -> Integer.valueOf(number.strip())).toList();
    }

    /** What was typed into a line or box, without the spaces around it. */
    public String text(String field) {
        return choices(field).getFirst();
    }

    /** The chosen option of a menu, or of a pick of one. */
    public String choice(String field) {
        return text(field);
    }

    /** The chosen options of a pick of several. */
    public List<String> choices(String field) {
        List<String> value = raw.get(field);
        if (value == null) {
            throw new IllegalArgumentException("There is no field \"%s\" among %s".formatted(field, raw.keySet()));
        }
        return value;
    }

    public boolean on(String field) {
        return choice(field).equals("on");
    }

    /** The values as a form would send them, for an address that leads back to this state. */
    public Map<String, List<String>> raw() {
        return raw;
    }
}
