package argmax.engine.bench;

import argmax.engine.data.Samples;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Trains the MNIST job fifty times in one process, and prints how much of its memory is resident, native memory included. */
final class MemoryBench {
    private static final int RUNS = 50;

    private MemoryBench() {}

    static void run(PrintStream out) {
        Job job = Job.named("mnist");
        Samples rows = job.rows();
        Plan plan = new Plan(job.architecture(), Learning.by(new Optimiser.Adam(job.rate())), job.batch());
        for (int i = 1; i <= RUNS; i++) {
            try (TrainingGroup group = new TrainingGroup(Backend.FUSED, plan)) {
                Training training = group.begin(rows, rows, i, 0, false, null);
                for (int epoch = 0; epoch < job.epochs(); epoch++) {
                    training.learn(() -> false).ifPresent(overflow -> {
                        throw new IllegalStateException("The benchmark's training diverged: " + overflow);
                    });
                }
            }
            out.printf(Locale.ROOT, "{\"job\":\"memory\",\"run\":%d,\"resident_mb\":%d}%n", i, residentKilobytes() / 1024);
        }
    }

    /** What the operating system says of this process. */
    static long residentKilobytes() {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(ProcessHandle.current().pid())).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("ps can't be run", e);
        }
    }
}
