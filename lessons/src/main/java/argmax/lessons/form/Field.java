package argmax.lessons.form;

import java.util.List;

/**
 * One thing a person sets, in a lab or in an answer. Labels and hints may hold formulas in {@code $…$}.
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

    /** A number on a scale, with a slider and a box. */
    record Slider(String name, String label, String hint, double least, double most, double step, double start) implements Field {
        @Override
        public List<String> initial() {
            return List.of(Numbers.plain(start));
        }
    }

    /** A number typed into a box; checked by whoever reads it. */
    record Box(String name, String label, String hint, String unit) implements Field {
        @Override
        public List<String> initial() {
            return List.of();
        }
    }

    /** A line of text, such as a formula. */
    record Line(String name, String label, String hint, int longest) implements Field {
        @Override
        public List<String> initial() {
            return List.of();
        }
    }

    /** One or several of the options; radio buttons or check boxes. With {@code start} empty nothing is chosen at first. */
    record Pick(String name, String label, String hint, List<Option> options, boolean several, List<String> start) implements Field {
        public Pick {
            options = List.copyOf(options);
            start = List.copyOf(start);
        }

        @Override
        public List<String> initial() {
            return start;
        }
    }

    /** One of a short list, as a drop-down. */
    record Menu(String name, String label, String hint, List<Option> options, String start) implements Field {
        public Menu {
            options = List.copyOf(options);
        }

        @Override
        public List<String> initial() {
            return List.of(start);
        }
    }

    /** On or off; on is sent as {@code on}. */
    record Switch(String name, String label, String hint, boolean start) implements Field {
        @Override
        public List<String> initial() {
            return start ? List.of("on") : List.of();
        }
    }

    /** A value that can be chosen, and what the reader sees. */
    record Option(String value, String label) {}
}
