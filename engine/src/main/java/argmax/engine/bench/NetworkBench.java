package argmax.engine.bench;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times the training of networks. Only learning is timed, nothing is evaluated in between, and the first trainings warm the JVM. */
final class NetworkBench {
    private List<Job> jobs = Job.ALL;
    private Backend backend = Backend.FUSED;
    private int threads = 1;

    private NetworkBench() {}

    /**
     * Reads a command line.
     *
     * @throws InvalidValue naming what is not understood
     */
    static NetworkBench of(List<String> words) {
        NetworkBench bench = new NetworkBench();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--")) {
                bench.option(word, ++i < words.size() ? words.get(i) : "missing");
            } else {
                bench.jobs = List.of(Job.named(word));
            }
        }
        return bench;
    }

    private void option(String word, String value) {
        switch (word) {
            case "--backend" -> backend = Arrays.stream(Backend.values())
                    .filter(each -> each.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValue(word, value, "fused or nd4j"));
            case "--threads" -> threads = switch (value) {
                case "1" -> 1;
                case "2" -> 2;
                default -> throw new InvalidValue(word, value, "1 or 2");
            };
            default -> throw new InvalidValue("option", word, "--backend or --threads");
        }
    }

    /** Prints one line of JSON per job: the median time in seconds, and the loss on all rows after the last training. */
    void run(PrintStream out) {
        jobs.forEach(job -> out.println(line(job)));
    }

    private String line(Job job) {
        Samples rows = job.rows();
        double[] seconds = new double[job.repetitions()];
        double loss = Double.NaN;
        Plan plan = new Plan(job.architecture(), Learning.by(new Optimiser.Adam(job.rate())), job.batch(), threads);
        for (int i = -job.warmUps(); i < job.repetitions(); i++) {
            try (TrainingGroup group = new TrainingGroup(backend, plan)) {
                Training training = group.begin(rows, rows, i, 0, false, null);
                double elapsed = secondsFor(job, training);
                if (i >= 0) {
                    seconds[i] = elapsed;
                }
                if (i == job.repetitions() - 1) {
                    loss = training.evaluate(rows).loss();
                }
            }
        }
        Arrays.sort(seconds);
        double median = seconds[job.repetitions() / 2];
        return String.format(
                Locale.ROOT,
                "{\"peer\":\"argmax\",\"backend\":\"%s\",\"threads\":%d,\"job\":\"%s\",\"seconds\":%.5f,\"loss\":%.4f,"
                        + "\"samples_per_second\":%d}",
                backend.id(),
                threads,
                job.name(),
                median,
                loss,
                Math.round(rows.rows() * job.epochs() / median));
    }

    private static double secondsFor(Job job, Training training) {
        long start = System.nanoTime();
        for (int epoch = 0; epoch < job.epochs(); epoch++) {
            training.learn(() -> false).ifPresent(overflow -> {
                throw new IllegalStateException("The benchmark's training diverged: " + overflow);
            });
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
