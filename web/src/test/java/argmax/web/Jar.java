package argmax.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar as a process of its own, started as a newcomer starts it: {@code java -jar}, without any flags. */
final class Jar implements AutoCloseable {
    private static final Path FILE = Path.of("target", "argmax.jar").toAbsolutePath();
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private Jar(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Jar start(Path data, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", FILE.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ARGMAX_"));
        builder.environment().put("ARGMAX_PORT", "0");
        builder.environment().put("ARGMAX_DATA", data.toString());
        try {
            return new Jar(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("The jar can't be started; it is built by mvn package", e);
        }
    }

    /** Reads on until a line matches; returns the first group. */
    String expect(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                Matcher matcher = wanted.matcher(line);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("No line like \"%s\" in the output:%n%s".formatted(pattern, String.join("\n", lines)));
    }

    URI address() {
        return URI.create(expect("Argmax serves on (http://localhost:\\d+)"));
    }

    /** Signal 9: the process has no chance to tidy up. */
    void kill() {
        // Not Process.destroyForcibly, which closes the streams that are still to be read.
        process.toHandle().destroyForcibly();
        exitStatus();
    }

    int exitStatus() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("The process doesn't end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        exitStatus();
    }
}
