package argmax.web;

import argmax.engine.bench.NetworkBench;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** What {@code bench} runs, one JSON line each. */
final class Bench {
    private final NetworkBench networks;
    private final boolean everything;

    /**
     * @param words what stands behind {@code bench}; nothing times everything
     * @throws argmax.engine.InvalidValue naming what is not understood
     */
    Bench(List<String> words) {
        this.networks = NetworkBench.of(words);
        this.everything = words.isEmpty();
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        networks.run(out);
        if (everything) {
            FirstPoint.run(out);
        }
    }
}
