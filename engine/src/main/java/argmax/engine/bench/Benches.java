package argmax.engine.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** What can be timed or measured, by the words of a command line. */
public final class Benches {
    /** What {@link #of} takes, in words. */
    public static final String USAGE =
            "bench [iris|jets128|jets1024|mnist|convolution] [--backend fused|nd4j] [--threads 1|2], bench ladder, bench memory"
                    + " or bench classics [learner] [--against file]";

    private Benches() {}

    /**
     * Reads a command line; no words time every job of the race.
     *
     * @return prints a line of JSON per measurement
     * @throws argmax.engine.InvalidValue naming what is not understood
     */
    public static Consumer<PrintStream> of(List<String> words) {
        if (words.equals(List.of("ladder"))) {
            return Ladder::run;
        }
        if (words.equals(List.of("memory"))) {
            return MemoryBench::run;
        }
        if (!words.isEmpty() && words.getFirst().equals("classics")) {
            return ClassicsBench.of(words.subList(1, words.size()))::run;
        }
        return NetworkBench.of(words)::run;
    }

    /** The same from the command line. */
    public static void main(String[] arguments) {
        of(List.of(arguments)).accept(System.out);
    }
}
