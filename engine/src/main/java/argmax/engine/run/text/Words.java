package argmax.engine.run.text;

import argmax.engine.net.Activation;
import argmax.engine.net.Loss;
import argmax.engine.run.Frame;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the names of Java are written in a text, and which of them somebody may have meant. */
final class Words {
    /** What others call it, and what it is called here. */
    private static final Map<String, String> OTHERWISE = Map.of("SIGMOID", "LOGISTIC", "LINEAR", "IDENTITY");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern CONSTANT = Pattern.compile("\\b("
            + Stream.<Enum<?>[]>of(Activation.values(), Loss.values(), Frame.Kind.values())
                    .flatMap(Arrays::stream)
                    .map(Enum::name)
                    .collect(Collectors.joining("|"))
            + ")\\b");
    private static final Pattern ESCAPED = Pattern.compile("[\"\\\\\n\r]");
    private static final Pattern WITHIN = Pattern.compile("([a-z0-9])([A-Z])");

    private Words() {}

    /** {@code batch_size} for {@code batchSize}. */
    static String of(String component) {
        return WITHIN.matcher(component).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    /** {@code leaky_relu} for {@code LEAKY_RELU}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one of these constants that is written as {@code word}; {@code linear} is {@code IDENTITY}, unless one is itself
     * called {@code LINEAR} as a kernel is.
     */
    static Optional<Enum<?>> constant(String word, List<Enum<?>> constants) {
        String name = word.toUpperCase(Locale.ROOT);
        return named(name, constants).or(() -> named(OTHERWISE.getOrDefault(name, name), constants));
    }

    private static Optional<Enum<?>> named(String name, List<Enum<?>> constants) {
        return constants.stream().filter(constant -> constant.name().equals(name)).findFirst();
    }

    /** A message with its constants as a text has them. */
    static String inText(String message) {
        return CONSTANT.matcher(message).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }

    /** Whether it can stand in a text without quotes. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** In quotes unless it can stand without. */
    static String quoted(String text) {
        return isName(text) ? text : '"' + ESCAPED.matcher(text).replaceAll(Words::escape) + '"';
    }

    private static String escape(MatchResult found) {
        String escape =
                switch (found.group()) {
                    case "\n" -> "\\n";
                    case "\r" -> "\\r";
                    default -> "\\" + found.group();
                };
        return Matcher.quoteReplacement(escape);
    }

    /** In quotes and not too long for a message. */
    static String shown(String text) {
        return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
    }

    /** What a call of this name takes: {@code Dense(units, activation, initial=…)}. */
    static String signature(String call, List<RecordComponent> components) {
        return components.stream()
                .map(component -> of(component.getName()) + (Schema.isRequired(component) ? "" : "=…"))
                .collect(Collectors.joining(", ", call + "(", ")"));
    }

    /** The names that a message such as {@code one of iris, blobs2} lists. */
    static List<String> listed(String allowed) {
        return allowed.startsWith("one of ") || allowed.startsWith("any of ")
                ? List.of(allowed.substring("one of ".length()).split(", "))
                : List.of();
    }

    /** {@code " (did you mean relu?)"}, or nothing where none of the known words is near. */
    static String suggestion(String word, Collection<String> known) {
        int most = 1 + word.length() / 4;
        return known.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= most && distance(word, name) <= most)
                .min(Comparator.comparingInt(name -> distance(word, name)))
                .map(" (did you mean %s?)"::formatted)
                .orElse("");
    }

    /**
     * How many letters must be changed, left out, put in or exchanged with their neighbour, whatever their case: the restricted
     * Damerau–Levenshtein distance.
     */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
