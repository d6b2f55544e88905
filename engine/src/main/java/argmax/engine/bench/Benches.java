package argmax.engine.bench;

import argmax.engine.InvalidValue;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** What can be timed or measured, by the words of a command line. */
public final class Benches {
    /** What {@link #of} takes, in words. */
    public static final String USAGE =
            "bench [iris|jets128|jets1024|mnist|convolution] [--backend fused|nd4j] [--threads 1|2], bench ladder, bench memory,"
                    + " bench draws, bench data [set …] or bench classics [learner] [--against file]";

    private Benches() {}

    /**
     * Reads a command line; no words time every job of the race.
     *
     * @return prints a line of JSON per measurement
     * @throws InvalidValue naming what is not understood
     */
    public static Consumer<PrintStream> of(List<String> words) {
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "ladder" -> alone(rest, Ladder::run);
            case "memory" -> alone(rest, MemoryBench::run);
            case "draws" -> alone(rest, DrawsBench::run);
            case "data" -> DataBench.of(rest)::run;
            case "classics" -> ClassicsBench.of(rest)::run;
            default -> NetworkBench.of(words)::run;
        };
    }

    private static Consumer<PrintStream> alone(List<String> rest, Consumer<PrintStream> bench) {
        if (!rest.isEmpty()) {
            throw new InvalidValue("option", rest.getFirst(), "nothing");
        }
        return bench;
    }

    /** The same from the command line. */
    public static void main(String[] arguments) {
        of(List.of(arguments)).accept(System.out);
    }
}
