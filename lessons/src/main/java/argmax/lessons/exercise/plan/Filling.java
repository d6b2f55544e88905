package argmax.lessons.exercise.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A text whose gaps were filled, and which of its characters came from which gap. */
final class Filling {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /** Characters from {@code start} up to {@code end} that came from a gap. */
    private record Span(Gap gap, int start, int end) {}

    /**
     * Fills each line. A gap that isn't within brackets makes as many lines as it has values.
     *
     * @param values for each name of a gap
     */
    Filling(String template, Map<String, List<String>> values) {
        template.lines().forEach(line -> {
            List<Gap> gaps = Gap.in(line);
            int lines = gaps.stream()
                    .filter(gap -> !gap.listed())
                    .mapToInt(gap -> values.getOrDefault(gap.name(), List.of()).size())
                    .filter(size -> size != 1)
                    .findFirst()
                    .orElse(1);
            IntStream.range(0, lines).forEach(index -> add(line, gaps, values, index));
        });
    }

    private void add(String line, List<Gap> gaps, Map<String, List<String>> values, int index) {
        int done = 0;
        for (Gap gap : gaps) {
            text.append(line, done, gap.start());
            List<String> all = values.getOrDefault(gap.name(), List.of());
            int start = text.length();
            text.append(gap.listed() ? String.join(", ", all) : all.get(Math.min(index, all.size() - 1)));
            spans.add(new Span(gap, start, text.length()));
            done = gap.end();
        }
        text.append(line, done, line.length()).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** The gap that gave the character at this line and column, from 1. */
    Optional<Gap> at(int line, int column) {
        int index = index(line, column);
        return spans.stream().filter(span -> span.start() <= index && index < span.end()).map(Span::gap).findFirst();
    }

    /** In the same line the gap that sets what {@code problem} begins with, else the first there. */
    Optional<Gap> near(int line, int column, String problem) {
        int end = text.indexOf("\n", index(line, column));
        int start = text.lastIndexOf("\n", index(line, column) - 1) + 1;
        List<Gap> here = spans.stream()
                .filter(span -> span.start() >= start && span.start() <= end)
                .map(Span::gap)
                .filter(gap -> !gap.name().equals(Gap.SEEDS))
                .toList();
        String field = problem.substring(0, Math.max(0, problem.indexOf(' ')));
        return here.stream().filter(gap -> gap.sets(field)).findFirst().or(() -> here.stream().findFirst());
    }

    /** Of the character at a line and column, from 1. */
    private int index(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf("\n", start) + 1;
        }
        return start + column - 1;
    }
}
