package argmax.lessons.diagnosis;

import argmax.engine.run.GanReport;
import argmax.lessons.figure.Digits;
import java.util.List;

/** The generated numbers lie elsewhere, or spread much further than the real ones. */
record GeneratorOffTarget() implements OfGan {
    /** In standard deviations of the real numbers: seen with the naked eye in the histograms. */
    private static final double FAR = 0.5;
    private static final double WIDE = 1.5;

    @Override
    public String kind() {
        return "generator-off-target";
    }

    @Override
    public List<String> seenIn(GeneratedNumbers numbers, GanReport.State state) {
        boolean off = Math.abs(state.mean() - numbers.mean()) > FAR * numbers.deviation()
                || state.deviation() > WIDE * numbers.deviation();
        return off
                ? List.of(("The generator misses: its numbers have the mean %s and the spread %s, the real ones %s and"
                        + " %s. Train longer, or change one of the two rates.")
                        .formatted(
                                Digits.of(state.mean()),
                                Digits.of(state.deviation()),
                                Digits.of(numbers.mean()),
                                Digits.of(numbers.deviation())))
                : List.of();
    }
}
