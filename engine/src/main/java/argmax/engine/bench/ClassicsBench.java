package argmax.engine.bench;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Times classic learners on fixed splits, as {@code engine/bench/classics.py} does, and compares with what that printed. */
final class ClassicsBench {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private List<ClassicJob> jobs = ClassicJob.ALL;
    private List<ClassicLine> others = List.of();

    private ClassicsBench() {}

    /**
     * Reads a command line: at most the name of a learner, and {@code --against} a file that the other program's lines are in.
     *
     * @throws InvalidValue naming what is not understood
     */
    static ClassicsBench of(List<String> words) {
        ClassicsBench bench = new ClassicsBench();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--against")) {
                bench.others = lines(Path.of(++i < words.size() ? words.get(i) : "missing"));
            } else {
                bench.jobs = List.of(job(word));
            }
        }
        return bench;
    }

    private static ClassicJob job(String name) {
        List<String> names = ClassicJob.ALL.stream().map(ClassicJob::name).toList();
        return ClassicJob.ALL.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("learner", name, "one of " + String.join(", ", names)));
    }

    /** Reads lines of JSON; anything else that a program may have printed between them is passed over. */
    private static List<ClassicLine> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith("{")).map(ClassicsBench::read).toList();
        } catch (IOException e) {
            throw new InvalidValue("--against", file, "a file that can be read");
        }
    }

    private static ClassicLine read(String line) {
        try {
            return JSON.readValue(line, ClassicLine.class);
        } catch (JsonProcessingException e) {
            throw new InvalidValue("--against", line, "lines as engine/bench/classics.py prints them");
        }
    }

    /**
     * Prints one line of JSON for each learner and split, and one after it that compares, where there is something to compare.
     */
    void run(PrintStream out) {
        int compared = 0;
        int held = 0;
        for (ClassicSplit split : ClassicSplit.all()) {
            for (ClassicJob job : jobs) {
                ClassicLine line = job.measure().apply(split);
                out.println(text(line));
                for (ClassicLine other : others.stream().filter(line::isFor).toList()) {
                    ClassicLine.Comparison comparison = line.against(other);
                    out.println(text(comparison));
                    compared++;
                    held += comparison.holds() ? 1 : 0;
                }
            }
        }
        if (!others.isEmpty()) {
            out.printf(Locale.ROOT, "{\"compared\":%d,\"held\":%d}%n", compared, held);
        }
    }

    private static String text(Object line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
