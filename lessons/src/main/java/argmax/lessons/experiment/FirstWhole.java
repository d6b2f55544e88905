package argmax.lessons.experiment;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts up until something holds. */
final class FirstWhole {
    /** What a course asks for is found long before; an experiment may not go on for ever. */
    private static final int MOST = 10_000;

    private FirstWhole() {}

    /** The first number from {@code least} on that does {@code what}. */
    static int from(int least, IntPredicate what) {
        return IntStream.rangeClosed(least, MOST)
                .filter(what)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("None from %d to %d does".formatted(least, MOST)));
    }
}
