package argmax.lessons.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing a person sets, in a lab or in an answer. Labels and hints are one line of Markdown and may hold formulas in
 * {@code $…$}.
 *
 * <p>A field's raw value is what its form sends: a list of strings, empty where nothing came.
 */
public sealed interface Field {
    /** The name in forms and addresses: lower-case letters, digits, hyphens. */
    String name();

    String label();

    /** A short line beneath the label; empty where there is nothing to add. */
    String hint();

    /** The raw value of a form that nobody has touched. */
    List<String> initial();

    /** A number on a scale, with a slider and a box; whole where {@code least} and {@code step} are. */
    record Slider(String name, String label, String hint, double least, double most, double step, double start) implements Field {
        public Slider {
            checkName(name);
            checkStart(name, least, most, start);
        }

        boolean whole() {
            return least == Math.rint(least) && step == Math.rint(step);
        }

        @Override
        public List<String> initial() {
            return List.of(Numbers.plain(start));
        }
    }

    /** A number between two bounds, typed into a box. */
    record Quantity(String name, String label, String hint, double least, double most, boolean whole, double start)
            implements Field {
        public Quantity {
            checkName(name);
            checkStart(name, least, most, start);
        }

        @Override
        public List<String> initial() {
            return List.of(Numbers.plain(start));
        }
    }

    /** A number typed into an empty box, with its unit behind it or without; checked by whoever reads it. */
    record Box(String name, String label, String hint, String unit) implements Field {
        public Box {
            checkName(name);
        }

        @Override
        public List<String> initial() {
            return List.of();
        }
    }

    /** A line of text, such as a formula. */
    record Line(String name, String label, String hint, int longest, String start) implements Field {
        public Line {
            checkName(name);
            if (start.length() > longest) {
                throw new IllegalArgumentException("%s starts with more than %d characters".formatted(name, longest));
            }
        }

        @Override
        public List<String> initial() {
            return List.of(start);
        }
    }

    /**
     * Whole numbers in one line with commas between them, such as the units of layers; none where the line is empty.
     *
     * @param many how many there may be
     */
    record WholeNumbers(String name, String label, String hint, int least, int most, int many, List<Integer> start)
            implements Field {
        public WholeNumbers {
            checkName(name);
            start = List.copyOf(start);
            if (many < start.size() || start.stream().anyMatch(number -> number < least || number > most)) {
                throw new IllegalArgumentException(
                        "%s starts at %s; allowed are at most %d from %d to %d".formatted(name, start, many, least, most));
            }
        }

        @Override
        public List<String> initial() {
            return List.of(start.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /** One or several of the options; radio buttons or check boxes. With {@code start} empty nothing is chosen at first. */
    record Pick(String name, String label, String hint, List<Option> options, boolean several, List<String> start)
            implements Field {
        public Pick {
            checkName(name);
            options = List.copyOf(options);
            start = List.copyOf(start);
            for (String value : start) {
                checkOption(name, options, value);
            }
        }

        @Override
        public List<String> initial() {
            return start;
        }
    }

    /** One of a short list, as a drop-down. */
    record Menu(String name, String label, String hint, List<Option> options, String start) implements Field {
        public Menu {
            checkName(name);
            options = List.copyOf(options);
            checkOption(name, options, start);
        }

        @Override
        public List<String> initial() {
            return List.of(start);
        }
    }

    /**
     * On or off. On is sent as {@code on}. A form also sends {@code off}, from a hidden input before the check box: without it an
     * unticked box would look like one that nobody was asked about.
     */
    record Switch(String name, String label, String hint, boolean start) implements Field {
        public Switch {
            checkName(name);
        }

        @Override
        public List<String> initial() {
            return List.of(start ? "on" : "off");
        }
    }

    /** A value that can be chosen, and what the reader sees. */
    record Option(String value, String label) {}

    private static void checkName(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "A field is named \"%s\"; allowed are lower-case letters, digits and hyphens".formatted(name));
        }
    }

    private static void checkStart(String name, double least, double most, double start) {
        if (!(least < most && least <= start && start <= most)) {
            throw new IllegalArgumentException("%s starts at %s; allowed is %s to %s".formatted(name, start, least, most));
        }
    }

    private static void checkOption(String name, List<Option> options, String value) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            throw new IllegalArgumentException("%s starts with \"%s\", which is none of %s".formatted(name, value, options));
        }
    }
}
