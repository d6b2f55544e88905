package argmax.lessons.diagnosis;

import argmax.engine.run.GanReport;
import argmax.lessons.figure.Digits;
import java.util.List;

/** The discriminator hardly ever takes generated numbers for real: the generator has no slope to follow. */
record DiscriminatorWins() implements OfGan {
    /** Of its loss where it knows nothing, 2 ln 2. */
    private static final double SURE = 0.2;

    @Override
    public String kind() {
        return "discriminator-wins";
    }

    @Override
    public List<String> seenIn(GeneratedNumbers numbers, GanReport.State state) {
        double knowsNothing = 2 * Math.log(2);
        return state.discriminatorLoss() >= SURE * knowsNothing
                ? List.of()
                : List.of(("The discriminator wins with a loss of %s nats, where %s mean that it can't tell: let it learn"
                        + " more slowly, or the generator faster.")
                        .formatted(Digits.of(state.discriminatorLoss()), Digits.of(knowsNothing)));
    }
}
