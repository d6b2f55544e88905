package argmax.lessons.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that were read against their fields, so that each is present and allowed. */
public final class Values {
    /** Of no fields at all. */
    public static final Values NONE = new Values(Map.of());

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
            switch (read(field, given.isEmpty() ? field.initial() : given)) {
                case Reading.Allowed(List<String> value) -> values.put(field.name(), value);
                case Reading.Refused(String problem) -> problems.put(field.name(), problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidAnswer(problems);
        }
        return new Values(values);
    }

    private static Reading read(Field field, List<String> raw) {
        if (raw.size() > Declared.MOST_NUMBERS) {
            return Readings.refused(field, raw.size() + " values", "at most %d values".formatted(Declared.MOST_NUMBERS));
        }
        return raw.stream().allMatch(Values::isText)
                ? field.read(raw)
                : Readings.refused(field, raw, "text without control characters");
    }

    /** Line breaks come from text areas; a field that is read as one line refuses them itself. */
    private static boolean isText(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
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
        return WholeNumbers.parts(text(field)).stream().map(Integer::valueOf).toList();
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

    /** The cells of a table row by row, or the heights of bars. */
    public List<Double> numbers(String field) {
        return NumberList.numbers(choices(field));
    }

    public List<Points.Point> points(String field) {
        return choices(field).stream().map(Points.Point::of).toList();
    }

    public boolean on(String field) {
        return choice(field).equals("on");
    }

    /** The values as a form would send them, for an address that leads back to this state. */
    public Map<String, List<String>> raw() {
        return raw;
    }
}
