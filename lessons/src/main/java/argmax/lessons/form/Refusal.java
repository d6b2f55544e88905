package argmax.lessons.form;

/** The words in which a field's value is refused, the same for every form. */
public final class Refusal {
    private static final int LONGEST_SHOWN = 40;
    private static final int LONGEST_PROBLEM = 200;

    private Refusal() {}

    /**
     * Says which field, what came and what is allowed instead. The text is plain; it may hold anything that was typed.
     *
     * @param value what came; shown up to 40 characters
     * @param allowed such as {@code "a whole number from 1 to 10"}
     */
    public static String of(Field field, String value, String allowed) {
        return of(plain(field.label(), field.name()), value, allowed);
    }

    /** The same for a part of a field. */
    static String of(Field field, String part, String value, String allowed) {
        return of("%s, %s".formatted(plain(field.label(), field.name()), part), value, allowed);
    }

    private static String of(String what, String value, String allowed) {
        return "%s is %s; allowed is %s.".formatted(what, shown(value), allowed);
    }

    /** Says that a value is allowed by itself and doesn't go with others. */
    public static String together(Field field, String problem, String allowed) {
        return "%s doesn't go with the rest: %s; allowed is %s."
                .formatted(plain(field.label(), field.name()), shortened(problem, LONGEST_PROBLEM), allowed);
    }

    /** The label, or the name where formulas in the label would stand as TeX in a plain sentence. */
    public static String label(Field field) {
        return plain(field.label(), field.name());
    }

    /** The label, or something else where formulas in the label would stand as TeX in a plain sentence. */
    static String plain(String label, String otherwise) {
        return label.contains("$") || label.isEmpty() ? otherwise : label;
    }

    private static String shown(String value) {
        if (value.isBlank()) {
            return "empty";
        }
        return '"' + shortened(value, LONGEST_SHOWN) + '"';
    }

    private static String shortened(String value, int longest) {
        int[] characters = value.codePoints()
                .limit(longest + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .toArray();
        return characters.length <= longest
                ? new String(characters, 0, characters.length)
                : new String(characters, 0, longest - 1) + "…";
    }
}
