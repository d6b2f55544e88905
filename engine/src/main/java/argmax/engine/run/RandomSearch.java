package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Tries settings drawn at random, which finds good ones sooner than a grid where only some of them matter (Bergstra and Bengio,
 * 2012).
 *
 * @param ranges one for each number that is drawn, 1 to 8
 * @param budget how many trials, 2 to 50
 * @param seed of the draws; a larger budget with the same seed goes on where a smaller one ended
 */
public record RandomSearch(TrainSpec base, List<Range> ranges, int budget, long seed) implements Study {
    public RandomSearch {
        InvalidValue.given("base", base);
        ranges = List.copyOf(InvalidValue.given("ranges", ranges));
        InvalidValue.wholeNumber("ranges", ranges.size(), 1, 8);
        if (ranges.stream().map(Range::field).distinct().count() < ranges.size()) {
            throw new InvalidValue("field", ranges.stream().map(Range::field).toList(), "each once");
        }
        InvalidValue.wholeNumber("budget", budget, 2, 50);
        Limits.check("budget", trials(base, ranges, budget, seed));
    }

    @Override
    public List<Trial> trials() {
        return trials(base, ranges, budget, seed);
    }

    @Override
    public int epochs() {
        return budget;
    }

    private static List<Trial> trials(TrainSpec base, List<Range> ranges, int budget, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> ranges.stream().map(range -> range.draw(random)).toList())
                .limit(budget)
                .map(settings -> Variation.trial(base, settings))
                .toList();
    }

    @Override
    public boolean showsUnseen() {
        return false;
    }

    @Override
    public String note() {
        return Studies.chosen(base);
    }
}
