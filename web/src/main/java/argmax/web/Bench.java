package argmax.web;

import argmax.engine.bench.NetworkBench;
import java.io.IOException;
import java.io.PrintStream;

/** What {@code bench} runs, one JSON line each. */
final class Bench {
    private Bench() {}

    static void run(PrintStream out) throws IOException, InterruptedException {
        NetworkBench.run(out);
        FirstPoint.run(out);
    }
}
