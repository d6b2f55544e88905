package argmax.web.classroom;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A learner who is in a class or expected there.
 *
 * @param id 0 for one that is not stored yet
 * @param personId their account; null as long as nobody with that address has joined
 * @param email in lower case; null where the list has none
 * @param studentNumber as written: leading zeros count
 * @param login what other systems call them
 */
public record RosterEntry(
        long id,
        long classId,
        @Nullable Long personId,
        @Nullable String email,
        @Nullable String studentNumber,
        @Nullable String login,
        String firstName,
        String lastName) {
    /** The name, or else whatever tells who is meant. */
    public String name() {
        String name = (firstName + " " + lastName).strip();
        return name.isEmpty()
                ? Stream.of(email, studentNumber, login).filter(Objects::nonNull).findFirst().orElse("Nameless")
                : name;
    }

    public boolean joined() {
        return personId != null;
    }

    /** What the roster says in this field; empty where it says nothing. */
    String get(RosterField field) {
        String said = switch (field) {
            case FIRST_NAME -> firstName;
            case LAST_NAME -> lastName;
            case NAME -> name();
            case EMAIL -> email;
            case STUDENT_NUMBER -> studentNumber;
            case LOGIN -> login;
            case GROUPS -> null;
        };
        return said == null ? "" : said;
    }
}
