package argmax.web;

import argmax.web.run.Capacity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the environment says of this installation.
 *
 * @param port where the server listens; 0 takes a free one
 * @param data the folder for everything that is kept
 * @param databaseUrl the JDBC address of the database
 * @param course the folder of the course; empty for the one inside the program
 * @param baseUrl how people reach the server, without a slash at the end; empty for this machine's own name and port
 * @param demo whether an empty database is filled with a class to look at
 * @param capacity how many runs this process trains side by side, and how large ones
 */
public record Settings(
        int port,
        Path data,
        String databaseUrl,
        Optional<Path> course,
        Optional<String> baseUrl,
        boolean demo,
        Capacity capacity) {
    private static final String PREFIX = "ARGMAX_";

    /** The names that are understood, in the order of the README's table. */
    static final List<String> NAMES =
            List.of("ARGMAX_PORT", "ARGMAX_DATA", "ARGMAX_DB_URL", "ARGMAX_COURSE", "ARGMAX_BASE_URL", "ARGMAX_DEMO", "ARGMAX_SLOTS",
                    "ARGMAX_RUN_MEMORY");

    /**
     * Reads the settings.
     *
     * @throws Refused naming the setting, its value and what is allowed
     */
    public static Settings from(Map<String, String> environment, int processors) {
        TreeSet<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith(PREFIX) || NAMES.contains(name));
        if (!unknown.isEmpty()) {
            throw new Refused("Unknown setting %s; known are %s".formatted(unknown.first(), String.join(", ", NAMES)));
        }
        int port = wholeNumber(environment, "ARGMAX_PORT", 8080, 0, 65535);
        Path data = Path.of(environment.getOrDefault("ARGMAX_DATA", "data")).toAbsolutePath().normalize();
        return new Settings(
                port,
                data,
                databaseUrl(environment.getOrDefault("ARGMAX_DB_URL", "jdbc:h2:file:" + data.resolve("argmax"))),
                Optional.ofNullable(environment.get("ARGMAX_COURSE")).map(Settings::course),
                Optional.ofNullable(environment.get("ARGMAX_BASE_URL")).map(Settings::baseUrl),
                onOrOff(environment, "ARGMAX_DEMO"),
                new Capacity(
                        wholeNumber(environment, "ARGMAX_SLOTS", Math.max(1, processors - 1), 1, 64),
                        wholeNumber(environment, "ARGMAX_RUN_MEMORY", 1000, 10, 100_000)));
    }

    /** Whether visitors come by https; since this server speaks http only, they then come through a proxy. */
    boolean https() {
        return baseUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    /** Whether the database lives inside this process, so that no other process can be using it. */
    boolean embedded() {
        return databaseUrl.startsWith("jdbc:h2:file:") || databaseUrl.startsWith("jdbc:h2:mem:");
    }

    private static int wholeNumber(Map<String, String> environment, String name, int absent, int least, int most) {
        String value = environment.getOrDefault(name, Integer.toString(absent));
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new Refused("%s is \"%s\"; allowed is a whole number from %d to %d".formatted(name, value, least, most));
        }
        return Integer.parseInt(value);
    }

    private static boolean onOrOff(Map<String, String> environment, String name) {
        return switch (environment.getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            case String value -> throw new Refused("%s is \"%s\"; allowed is true or false".formatted(name, value));
        };
    }

    private static String databaseUrl(String value) {
        if (!value.startsWith("jdbc:h2:")) {
            throw new Refused("ARGMAX_DB_URL is \"%s\"; allowed is an address that begins with jdbc:h2:".formatted(value));
        }
        return value;
    }

    private static Path course(String value) {
        Path folder = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("course.yaml"))) {
            throw new Refused("ARGMAX_COURSE is \"%s\"; allowed is a folder with a course.yaml in it".formatted(value));
        }
        return folder;
    }

    private static String baseUrl(String value) {
        String allowed = "an address such as https://argmax.example.org, without a path";
        if (!value.matches("https?://[^/?#\\s]+/?")) {
            throw new Refused("ARGMAX_BASE_URL is \"%s\"; allowed is %s".formatted(value, allowed));
        }
        return URI.create(value.replaceFirst("/$", "")).toString();
    }

    /** A word or a setting that is not understood; the message is for the person at the terminal. */
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
