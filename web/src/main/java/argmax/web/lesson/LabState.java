package argmax.web.lesson;

import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state of a lab as an address holds it.
 *
 * @param raw what the address says of each control
 * @param seed what random numbers are drawn from
 */
public record LabState(Map<String, List<String>> raw, long seed) {
    /** The seed of an address that names none, so that everybody begins with the same picture. */
    static final long FIRST_SEED = 1;

    public LabState {
        raw = Map.copyOf(raw);
    }

    public static LabState ofAddress(Context ctx) {
        return new LabState(ctx.queryParamMap(), seed(ctx.queryParam("seed")));
    }

    public static LabState ofForm(Context ctx) {
        return new LabState(ctx.formParamMap(), seed(ctx.formParam("seed")));
    }

    static LabState initial(Map<String, List<String>> raw) {
        return new LabState(raw, FIRST_SEED);
    }

    /** What is said of these controls; names that no control has are left out. */
    Map<String, List<String>> of(List<Field> controls) {
        Map<String, List<String>> known = new TreeMap<>(raw);
        known.keySet().retainAll(controls.stream().map(Field::name).toList());
        return known;
    }

    /** A seed that isn't a number from 1 to 999999 is no mistake of the learner's; the first one stands in. */
    private static long seed(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,5}") ? Long.parseLong(text) : FIRST_SEED;
    }

    /** The question mark and what stands behind it, for an address that leads back here. */
    public String query(Values values) {
        Map<String, List<String>> sorted = new TreeMap<>(values.raw());
        sorted.put("seed", List.of(Long.toString(seed)));
        return sorted.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
