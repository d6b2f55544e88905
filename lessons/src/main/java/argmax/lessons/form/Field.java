package argmax.lessons.form;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * One thing a person sets, in a lab or in an answer. Labels and hints are one line of Markdown and may hold formulas in
 * {@code $…$}.
 *
 * <p>A field's raw value is what its form sends: a list of strings, empty where nothing came.
 *
 * <p>One more kind is a record that is permitted here and reads its own values. The template
 * {@code fragments/field/{kind}.html} shows it; where its form needs a script of its own, that is {@code control-{kind}.js}.
 */
public sealed interface Field
        permits Field.Slider,
                Field.Quantity,
                Field.Box,
                Field.Line,
                Field.Pick,
                Field.Menu,
                Field.Switch,
                Cells,
                Bars,
                Points,
                Upload,
                WholeNumbers {
    /** The name in forms and addresses: lower-case letters, digits, hyphens. */
    String name();

    String label();

    /** A short line beneath the label; empty where there is nothing to add. */
    String hint();

    /** The raw value of a form that nobody has touched. */
    List<String> initial();

    /** Reads what a form sent; {@code raw} is empty where the field has no initial value and nothing came. */
    Reading read(List<String> raw);

    /** A raw value that is allowed, for those who try a form out; the initial one where anything goes. */
    default List<String> any(RandomGenerator random) {
        return initial();
    }

    /** The kind in lower-case letters, such as {@code slider}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A number on a scale, with a slider and a box; whole where {@code least} and {@code step} are. */
    record Slider(String name, String label, String hint, double least, double most, double step, double start) implements Field {
        public Slider {
            Declared.name(name);
            Declared.start(name, least, most, start);
        }

        boolean whole() {
            return least == Math.rint(least) && step == Math.rint(step);
        }

        @Override
        public List<String> initial() {
            return List.of(Numbers.plain(start));
        }

        @Override
        public Reading read(List<String> raw) {
            return Readings.number(this, raw, least, most, whole());
        }

        @Override
        public List<String> any(RandomGenerator random) {
            int steps = (int) Math.floor((most - least) / step + 1e-9);
            return List.of(Numbers.rounded(Math.min(most, least + step * random.nextInt(steps + 1))));
        }
    }

    /** A number between two bounds, typed into a box. */
    record Quantity(String name, String label, String hint, double least, double most, boolean whole, double start)
            implements Field {
        public Quantity {
            Declared.name(name);
            Declared.start(name, least, most, start);
        }

        @Override
        public List<String> initial() {
            return List.of(Numbers.plain(start));
        }

        @Override
        public Reading read(List<String> raw) {
            return Readings.number(this, raw, least, most, whole);
        }

        @Override
        public List<String> any(RandomGenerator random) {
            double value = random.nextDouble(least, most);
            return List.of(Numbers.plain(whole ? Math.floor(value) : value));
        }
    }

    /** A number typed into an empty box, with its unit behind it or without; checked by whoever reads it. */
    record Box(String name, String label, String hint, String unit) implements Field {
        public Box {
            Declared.name(name);
        }

        @Override
        public List<String> initial() {
            return List.of();
        }

        @Override
        public Reading read(List<String> raw) {
            return Readings.line(this, raw, Readings.LONGEST_NUMBER);
        }
    }

    /** A line of text, such as a formula. */
    record Line(String name, String label, String hint, int longest, String start) implements Field {
        public Line {
            Declared.name(name);
            if (start.length() > longest) {
                throw new IllegalArgumentException("%s starts with more than %d characters".formatted(name, longest));
            }
        }

        @Override
        public List<String> initial() {
            return List.of(start);
        }

        @Override
        public Reading read(List<String> raw) {
            return Readings.line(this, raw, longest);
        }
    }

    /** One or several of the options; radio buttons or check boxes. With {@code start} empty nothing is chosen at first. */
    record Pick(String name, String label, String hint, List<Option> options, boolean several, List<String> start)
            implements Field {
        public Pick {
            Declared.name(name);
            options = List.copyOf(options);
            start = List.copyOf(start);
            for (String value : start) {
                Declared.option(name, options, value);
            }
        }

        @Override
        public List<String> initial() {
            return start;
        }

        @Override
        public Reading read(List<String> raw) {
            return several ? Readings.options(this, raw, options) : Readings.option(this, raw, options);
        }

        @Override
        public List<String> any(RandomGenerator random) {
            return List.of(options.get(random.nextInt(options.size())).value());
        }
    }

    /** One of a short list, as a drop-down. */
    record Menu(String name, String label, String hint, List<Option> options, String start) implements Field {
        public Menu {
            Declared.name(name);
            options = List.copyOf(options);
            Declared.option(name, options, start);
        }

        @Override
        public List<String> initial() {
            return List.of(start);
        }

        @Override
        public Reading read(List<String> raw) {
            return Readings.option(this, raw, options);
        }

        @Override
        public List<String> any(RandomGenerator random) {
            return List.of(options.get(random.nextInt(options.size())).value());
        }
    }

    /**
     * On or off. On is sent as {@code on}. A form also sends {@code off}, from a hidden input before the check box: without it an
     * unticked box would look like one that nobody was asked about.
     */
    record Switch(String name, String label, String hint, boolean start) implements Field {
        public Switch {
            Declared.name(name);
        }

        @Override
        public List<String> initial() {
            return List.of(start ? "on" : "off");
        }

        @Override
        public Reading read(List<String> raw) {
            return switch (String.join(",", raw)) {
                case "on", "off,on" -> new Reading.Allowed("on");
                case "off" -> new Reading.Allowed("off");
                default -> Readings.refused(this, raw, "on or off");
            };
        }

        @Override
        public List<String> any(RandomGenerator random) {
            return List.of(random.nextBoolean() ? "on" : "off");
        }
    }

    /** A value that can be chosen, and what the reader sees. */
    record Option(String value, String label) {}
}
