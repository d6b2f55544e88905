package argmax.lessons.exercise;

import argmax.lessons.file.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Reads {@code 1..8}, {@code 0..1 step 0.1} or {@code [0.5, 1, 2]}. */
final class ParameterValues {
    private static final Pattern RANGE = Pattern.compile(
            "(?<least>-?[0-9]+(\\.[0-9]+)?)\\.\\.(?<most>-?[0-9]+(\\.[0-9]+)?)(\\s+step\\s+(?<step>[0-9]+(\\.[0-9]+)?))?");
    private static final int MOST_VALUES = 10_000;

    private ParameterValues() {}

    static List<Double> read(Section ranges, String name) {
        List<String> texts = ranges.texts(name);
        Matcher range = RANGE.matcher(texts.size() == 1 ? texts.getFirst().strip() : "");
        List<Double> values = range.matches() ? grid(range) : CommonReader.numbers(ranges, name);
        if (values.isEmpty()) {
            ranges.refuse(name, "has no values; allowed is a range such as 1..8 or 0..1 step 0.1, or a list such as [0.5, 1, 2]");
        }
        return values;
    }

    /** In decimal arithmetic, so that the third step of 0.1 is 0.3. */
    private static List<Double> grid(Matcher range) {
        BigDecimal least = new BigDecimal(range.group("least"));
        BigDecimal most = new BigDecimal(range.group("most"));
        BigDecimal step = range.group("step") == null ? BigDecimal.ONE : new BigDecimal(range.group("step"));
        if (step.signum() == 0 || most.compareTo(least) < 0) {
            return List.of();
        }
        long steps = most.subtract(least).divideToIntegralValue(step).longValue();
        return LongStream.rangeClosed(0, Math.min(steps, MOST_VALUES))
                .mapToObj(i -> least.add(step.multiply(BigDecimal.valueOf(i))).doubleValue())
                .toList();
    }
}
