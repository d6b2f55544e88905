package argmax.web;

import java.io.IOException;
import java.io.PrintStream;

/** What {@code bench} runs, one JSON line each. */
final class Bench {
    private Bench() {}

    static void run(PrintStream out) throws IOException, InterruptedException {
        FirstPoint.run(out);
    }
}
