package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole numbers in one line with commas between them, such as the units of layers; none where the line is empty.
 *
 * @param many how many there may be
 */
public record WholeNumbers(String name, String label, String hint, int least, int most, int many, List<Integer> start)
        implements Field {
    private static final Pattern COMMA = Pattern.compile(",");

    public WholeNumbers {
        Declared.name(name);
        start = List.copyOf(start);
        if (many < start.size() || start.stream().anyMatch(number -> number < least || number > most)) {
            throw new IllegalArgumentException(
                    "%s starts at %s; allowed are at most %d from %d to %d".formatted(name, start, many, least, most));
        }
    }

    @Override
    public List<String> initial() {
        return List.of(written(start));
    }

    @Override
    public Reading read(List<String> raw) {
        Reading line = Readings.line(this, raw, Readings.LONGEST_NUMBER);
        return line instanceof Allowed(List<String> text) ? numbers(text.getFirst()) : line;
    }

    private Reading numbers(String text) {
        List<String> parts = parts(text);
        boolean allowed = parts.size() <= many
                && parts.stream().allMatch(part -> Readings.number(part, least, most, true).isPresent());
        return allowed
                ? new Allowed(written(parts.stream()
                        .map(part -> (int) Readings.number(part, least, most, true).orElseThrow())
                        .toList()))
                : Readings.refused(
                        this,
                        text,
                        "at most %d whole numbers from %d to %d with commas between them".formatted(many, least, most));
    }

    static List<String> parts(String text) {
        return COMMA.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public List<String> any(RandomGenerator random) {
        return List.of(written(IntStream.generate(() -> random.nextInt(least, most + 1))
                .limit(random.nextInt(many + 1))
                .boxed()
                .toList()));
    }

    private static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
