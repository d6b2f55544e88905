package argmax.web.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What a trainer runs on, in words. */
final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final double GIGABYTE = 1e9;
    private static final int MOST_CHARACTERS = 200;

    private Machine() {}

    /** A trainer of this process. */
    static NewNode node(String name, Capacity capacity) {
        String version = Machine.class.getPackage().getImplementationVersion();
        return new NewNode(name, host(), Objects.requireNonNullElse(version, "development"), devices(), capacity.slots());
    }

    /** Such as {@code AMD EPYC, 16 cores, 64 GB}. */
    static String devices() {
        int cores = Runtime.getRuntime().availableProcessors();
        double bytes = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return "%s, %s, %.0f GB".formatted(processor(), cores == 1 ? "1 core" : cores + " cores", bytes / GIGABYTE);
    }

    private static String processor() {
        String known = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSOR)) {
            return known;
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .map(model -> model.substring(0, Math.min(MOST_CHARACTERS, model.length())))
                    .findFirst()
                    .orElse(known);
        } catch (IOException e) {
            throw new UncheckedIOException(PROCESSOR.toString(), e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
