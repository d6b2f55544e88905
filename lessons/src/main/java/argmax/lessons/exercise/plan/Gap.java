package argmax.lessons.exercise.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code $name} in a line.
 *
 * @param key what the line calls the value: {@code batch_size=$size}, {@code "batchSize": [$size]}; empty where it has no name
 * @param listed whether brackets stand around it, so that it takes several values at once
 */
record Gap(String name, int start, int end, String key, boolean listed) {
    /** Stands for the training seeds, which derive from the variant. */
    static final String SEEDS = "seeds";

    private static final Pattern GAP = Pattern.compile("\\$([a-z][a-z0-9]*(?:-[a-z0-9]+)*)?");
    private static final Pattern KEY = Pattern.compile("([a-zA-Z_]+)\"?\\s*[=:]\\s*\\[?$");

    /** All gaps of a line, in order; one whose name is empty is a {@code $} that means nothing. */
    static List<Gap> in(String line) {
        return GAP.matcher(line).results().map(found -> of(found, line)).toList();
    }

    private static Gap of(MatchResult found, String line) {
        String before = line.substring(0, found.start());
        String after = line.substring(found.end()).stripLeading();
        Matcher key = KEY.matcher(before);
        return new Gap(
                found.group(1) == null ? "" : found.group(1),
                found.start(),
                found.end(),
                key.find() ? key.group(1) : "",
                before.stripTrailing().endsWith("[") && after.startsWith("]"));
    }

    /** Whether it sets what the engine calls {@code field}: {@code batchSize} is {@code batch_size} in a text. */
    boolean sets(String field) {
        return plain(key).equals(plain(field)) || plain(name).equals(plain(field));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
