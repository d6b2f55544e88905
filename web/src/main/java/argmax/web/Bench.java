package argmax.web;

import argmax.engine.bench.Benches;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** What {@code bench} runs, one JSON line each. */
final class Bench {
    private final Consumer<PrintStream> engine;
    private final boolean everything;

    /**
     * @param words what stands behind {@code bench}; nothing times everything
     * @throws argmax.engine.InvalidValue naming what is not understood
     */
    Bench(List<String> words) {
        this.engine = Benches.of(words);
        this.everything = words.isEmpty();
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        engine.accept(out);
        if (everything) {
            FirstPoint.run(out);
        }
    }
}
