package argmax.web.classroom;

import org.jspecify.annotations.Nullable;

/**
 * A learner who is in a class or expected there.
 *
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
    public String name() {
        return (firstName + " " + lastName).strip();
    }
}
