package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Points in the plane that are dragged, added and removed in a figure, or typed, a line {@code x, y} each. The raw value is one
 * {@code x, y} per point; what came from a text area is cut at its line breaks.
 *
 * @param least the fewest points
 * @param most the most points
 */
public record Points(String name, String label, String hint, Window window, int least, int most, List<Point> start)
        implements Field {
    /** The end of what is looked at in one line. */
    private static final int LONGEST_LINE = 2 * Readings.LONGEST_NUMBER;

    public Points {
        Declared.name(name);
        start = List.copyOf(start);
        Declared.count(name, "points at most", most, Math.max(1, least), Declared.MOST_NUMBERS / 2);
        Declared.count(name, "points to start with", start.size(), least, most);
        for (Point point : start) {
            if (!window.holds(point.x(), point.y())) {
                throw new IllegalArgumentException("%s starts with %s outside of %s".formatted(name, point, window));
            }
        }
    }

    /** A place in the plane. */
    public record Point(double x, double y) {
        private String written() {
            return Numbers.rounded(x) + ", " + Numbers.rounded(y);
        }

        /** Reads what {@link #written} wrote. */
        static Point of(String written) {
            int comma = written.indexOf(',');
            return new Point(Double.parseDouble(written.substring(0, comma)), Double.parseDouble(written.substring(comma + 1)));
        }
    }

    /** Where points may lie, edges included. */
    public record Window(double left, double right, double bottom, double top) {
        public Window {
            if (!(left < right && bottom < top)) {
                throw new IllegalArgumentException(
                        "A window from %s to %s and from %s to %s is empty".formatted(left, right, bottom, top));
            }
        }

        private boolean holds(double x, double y) {
            return x >= left && x <= right && y >= bottom && y <= top;
        }
    }

    @Override
    public List<String> initial() {
        return start.stream().map(Point::written).toList();
    }

    @Override
    public Reading read(List<String> raw) {
        // One more than allowed is enough to refuse, however much came.
        List<String> lines = raw.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .limit(most + 1L)
                .toList();
        if (lines.size() < least || lines.size() > most) {
            String few = lines.size() == 1 ? "1 point" : lines.size() + " points";
            String came = lines.size() > most ? "more than %d points".formatted(most) : few;
            return Readings.refused(this, came, "%d to %d points".formatted(least, most));
        }
        List<String> points = new ArrayList<>();
        for (String line : lines) {
            Optional<Point> point = point(line.strip());
            if (point.isEmpty()) {
                return new Reading.Refused(
                        Refusal.of(this, "point %d".formatted(points.size() + 1), line.strip(), allowed()));
            }
            points.add(point.get().written());
        }
        return new Allowed(points);
    }

    private String allowed() {
        return "x, y with x from %s to %s and y from %s to %s"
                .formatted(
                        Numbers.plain(window.left()),
                        Numbers.plain(window.right()),
                        Numbers.plain(window.bottom()),
                        Numbers.plain(window.top()));
    }

    /** Two numbers with a semicolon, space or comma between them; {@code 1,5 2,5} and {@code 1,5; 2,5} have decimal commas. */
    private Optional<Point> point(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String[] parts = line.split("\\s*;\\s*|,?\\s+", -1);
        if (parts.length == 1) {
            parts = line.split(",", -1);
        }
        if (parts.length != 2) {
            return Optional.empty();
        }
        OptionalDouble x = Numbers.read(parts[0]);
        OptionalDouble y = Numbers.read(parts[1]);
        return x.isPresent() && y.isPresent() && window.holds(x.getAsDouble(), y.getAsDouble())
                ? Optional.of(new Point(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
    }

    @Override
    public List<String> any(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(least, most + 1))
                .mapToObj(_ -> new Point(
                                random.nextDouble(window.left(), window.right()),
                                random.nextDouble(window.bottom(), window.top()))
                        .written())
                .toList();
    }
}
