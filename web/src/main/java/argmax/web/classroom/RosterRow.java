package argmax.web.classroom;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of an instructor's list says of somebody; of what it has no word, it says nothing.
 *
 * @param line its number in the list, from 1
 * @param said the words by field, without those of groups
 * @param groups in the order of the list
 */
record RosterRow(int line, Map<RosterField, String> said, List<String> groups) {
    /** The fields that tell who is meant. */
    static final List<RosterField> IDENTIFYING = List.of(RosterField.EMAIL, RosterField.STUDENT_NUMBER, RosterField.LOGIN);

    RosterRow {
        said = said.isEmpty() ? Map.of() : new EnumMap<>(said);
        groups = List.copyOf(groups);
    }

    Optional<String> get(RosterField field) {
        return Optional.ofNullable(said.get(field));
    }

    /** Whether somebody can be expected who is known by this alone. */
    boolean addable() {
        return said.containsKey(RosterField.EMAIL) || said.containsKey(RosterField.STUDENT_NUMBER);
    }

    /** Who is meant, for a message. */
    String who() {
        String name = get(RosterField.NAME)
                .orElse((get(RosterField.FIRST_NAME).orElse("") + " " + get(RosterField.LAST_NAME).orElse("")).strip());
        return name.isEmpty() ? IDENTIFYING.stream().flatMap(field -> get(field).stream()).findFirst().orElse("nobody") : name;
    }
}
