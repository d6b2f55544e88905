package argmax.web;

import argmax.engine.InvalidValue;
import argmax.engine.bench.Benches;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What {@code bench} runs, one JSON line each. */
final class Bench {
    static final String USAGE = Benches.USAGE + ", bench labs, bench lessons, bench dashboard";
    private static final Map<String, Work> OVER_HTTP = Map.of("labs", LabsBench::run, "lessons", LessonsBench::run, "dashboard", DashboardBench::run);

    private final Work work;

    private interface Work {
        void run(PrintStream out) throws IOException, InterruptedException;
    }

    /**
     * @param words what stands behind {@code bench}; nothing times everything
     * @throws InvalidValue naming what is not understood
     */
    Bench(List<String> words) {
        this.work = work(words);
    }

    private static Work work(List<String> words) {
        if (words.isEmpty()) {
            Work engine = Benches.of(words)::accept;
            return out -> {
                engine.run(out);
                FirstPoint.run(out);
                LabsBench.run(out);
                LessonsBench.run(out);
                DashboardBench.run(out);
            };
        }
        Work overHttp = OVER_HTTP.get(words.getFirst());
        if (overHttp == null) {
            return Benches.of(words)::accept;
        }
        if (words.size() > 1) {
            throw new InvalidValue("option", words.get(1), "nothing");
        }
        return overHttp;
    }

    /** @throws InvalidValue naming what is not understood */
    static void requireKnown(List<String> words) {
        work(words);
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        work.run(out);
    }
}
