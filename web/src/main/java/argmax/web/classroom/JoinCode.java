package argmax.web.classroom;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Codes that are read out in a lecture hall: no two of their characters look alike. */
final class JoinCode {
    static final int LENGTH = 8;
    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private JoinCode() {}

    /** One of 31^8 codes, 8.5 · 10^11. */
    static String random(RandomGenerator random) {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** The code that somebody meant: spaces, hyphens and small letters are forgiven. */
    static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
