package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A distribution that is drawn: one height per outcome, from 0 to {@code most}, not all of them 0. Its raw value is the heights
 * in order; a lab that needs a sum of 1 divides by their sum.
 *
 * @param outcomes what each bar stands for, one line of Markdown
 * @param step how far an arrow key moves a bar
 */
public record Bars(
        String name, String label, String hint, List<String> outcomes, double most, double step, List<Double> start)
        implements Field {
    private static final int MOST_BARS = 40;

    public Bars {
        Declared.name(name);
        outcomes = List.copyOf(outcomes);
        start = List.copyOf(start);
        Declared.count(name, "bars", outcomes.size(), 2, MOST_BARS);
        Declared.count(name, "heights to start with", start.size(), outcomes.size(), outcomes.size());
        Declared.start(name, 0, most, start);
    }

    @Override
    public List<String> initial() {
        return NumberList.written(start);
    }

    @Override
    public Reading read(List<String> raw) {
        Reading reading = new NumberList(
                        this, outcomes.size(), 0, most, i -> Refusal.plain(outcomes.get(i), Integer.toString(i + 1)))
                .read(raw);
        boolean flat = reading instanceof Allowed(List<String> heights) && heights.stream().allMatch("0"::equals);
        return flat ? Readings.refused(this, "0 everywhere", "one height or more above 0") : reading;
    }

    @Override
    public List<String> any(RandomGenerator random) {
        int steps = (int) Math.floor(most / step + 1e-9);
        return NumberList.written(IntStream.range(0, outcomes.size())
                .mapToObj(_ -> step * (1 + random.nextInt(steps)))
                .toList());
    }
}
