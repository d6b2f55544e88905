package argmax.lessons.lab;

import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The state of a lab as an address holds it.
 *
 * @param raw what the address says of each control
 * @param seed what random numbers are drawn from
 * @param hidden names of controls that stay as they are and are not shown; {@code seed} is the die
 */
public record LabState(Map<String, List<String>> raw, long seed, Set<String> hidden) {
    public static final String SEED = "seed";
    public static final String HIDE = "hide";

    /** What an address says beside the controls, or a form sends along. */
    static final Set<String> RESERVED = Set.of(SEED, HIDE, "predict", "csrf");

    /** The seed of an address that names none, so that everybody begins with the same picture. */
    private static final long FIRST_SEED = 1;

    private static final Pattern SEEDS = Pattern.compile("[1-9][0-9]{0,5}");

    public LabState {
        raw = Map.copyOf(raw);
        hidden = Set.copyOf(hidden);
    }

    /** A name and one value of it, as a form or an address sends them. */
    public record Entry(String name, String value) {}

    /** Reads an address or a form. A seed that isn't one is no mistake of the reader's; the first one stands in. */
    public static LabState of(Map<String, List<String>> raw) {
        List<String> seed = raw.getOrDefault(SEED, List.of());
        return new LabState(
                raw,
                !seed.isEmpty() && isSeed(seed.getFirst()) ? Long.parseLong(seed.getFirst()) : FIRST_SEED,
                names(raw.getOrDefault(HIDE, List.of())));
    }

    static boolean isSeed(String text) {
        return SEEDS.matcher(text).matches();
    }

    /** The names in {@code a,b}. */
    static Set<String> names(List<String> lists) {
        return lists.stream()
                .flatMap(Pattern.compile(",")::splitAsStream)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is said of these controls; names that no control has are left out. */
    public Map<String, List<String>> of(List<Field> controls) {
        Map<String, List<String>> known = new TreeMap<>(raw);
        known.keySet().retainAll(controls.stream().map(Field::name).toList());
        return known;
    }

    /**
     * Everything that leads back here, where the controls stand at {@code values}; a list without a value is sent as empty, and a
     * seed only where something is drawn from it.
     */
    public List<Entry> entries(Lab lab, Values values) {
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(values.raw()).forEach((name, list) ->
                (list.isEmpty() ? List.of("") : list).forEach(value -> entries.add(new Entry(name, value))));
        String hiding = hidden.stream().filter(name -> canHide(lab, name)).sorted().collect(Collectors.joining(","));
        if (!hiding.isEmpty()) {
            entries.add(new Entry(HIDE, hiding));
        }
        if (lab.random() || lab.training(values, seed).isPresent()) {
            entries.add(new Entry(SEED, Long.toString(seed)));
        }
        return entries;
    }

    static boolean canHide(Lab lab, String name) {
        return name.equals(SEED) || lab.controls().stream().anyMatch(control -> control.name().equals(name));
    }

    /** The question mark and what stands behind it, for an address that leads back here. */
    public String query(Lab lab, Values values) {
        return entries(lab, values).stream()
                .map(entry -> encode(entry.name()) + "=" + encode(entry.value()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
