package argmax.lessons.form;

import java.util.List;

/** What the fields share in checking how an author declared them. */
final class Declared {
    /** What a list-valued field holds at most, so that every state fits into an address. */
    static final int MOST_NUMBERS = 100;

    private Declared() {}

    static void name(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "A field is named \"%s\"; allowed are lower-case letters, digits and hyphens".formatted(name));
        }
    }

    static void start(String name, double least, double most, double start) {
        if (!(least < most && least <= start && start <= most)) {
            throw new IllegalArgumentException("%s starts at %s; allowed is %s to %s".formatted(name, start, least, most));
        }
    }

    static void option(String name, List<Field.Option> options, String value) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            throw new IllegalArgumentException("%s starts with \"%s\", which is none of %s".formatted(name, value, options));
        }
    }

    static void count(String name, String what, int count, int least, int most) {
        if (count < least || count > most) {
            throw new IllegalArgumentException("%s has %d %s; allowed is %d to %d".formatted(name, count, what, least, most));
        }
    }

    static void start(String name, double least, double most, List<Double> start) {
        start.forEach(number -> start(name, least, most, number));
    }
}
