package argmax.web.classroom;

import java.time.ZoneId;

/**
 * A class of learners with its instructors.
 *
 * @param timeZone in which its dates are shown and its deadlines end
 * @param joinCode lets in whoever has it; 8 characters of {@link JoinCode}
 */
public record SchoolClass(long id, String name, ZoneId timeZone, String joinCode) {}
