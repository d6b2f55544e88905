package argmax.lessons.diagnosis;

import argmax.engine.run.GanReport;
import argmax.lessons.figure.Digits;
import java.util.List;

/** The generated numbers spread less than half as far as the real ones. */
record GeneratorCollapsed() implements OfGan {
    private static final double NARROW = 0.5;

    @Override
    public String kind() {
        return "generator-collapsed";
    }

    @Override
    public List<String> seenIn(GeneratedNumbers numbers, GanReport.State state) {
        return state.deviation() >= NARROW * numbers.deviation()
                ? List.of()
                : List.of(
                        "The generator has collapsed: its numbers spread by %s around %s, the real ones by %s around %s."
                                .formatted(
                                        Digits.of(state.deviation()),
                                        Digits.of(state.mean()),
                                        Digits.of(numbers.deviation()),
                                        Digits.of(numbers.mean())),
                        "Give the discriminator more steps for each of the generator, or shorten the generator's.");
    }
}
