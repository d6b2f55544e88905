package argmax.engine.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A field in which two specifications differ.
 *
 * @param field where it stands in the JSON of both, such as {@code learning.optimiser.rate}, as in a {@link Setting}
 * @param name the same for a reader, such as {@code learning rate}
 * @param first what the first has there; {@code none} where it has nothing
 * @param second what the second has
 */
public record SpecDifference(String field, String name, String first, String second) {
    /** These say where something stands, and nothing that its own name doesn't say. */
    private static final Set<String> SILENT =
            Set.of("data", "fit", "learning", "optimiser", "learner", "watch", "network", "layer", "base", "spec");

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /**
     * All fields in which two specifications differ, in the order of their JSON. What is of another kind, or a list of another
     * length, is one field: its parts have no counterpart.
     */
    public static List<SpecDifference> between(RunSpec first, RunSpec second) {
        List<SpecDifference> found = new ArrayList<>();
        JsonNode one = RunJson.tree(first);
        JsonNode other = RunJson.tree(second);
        // Two kinds of run still share their data and their split, so here the parts are compared in any case.
        fields(one, other).forEach(name -> compare(name, one.path(name), other.path(name), found));
        return List.copyOf(found);
    }

    private static void compare(String path, JsonNode one, JsonNode other, List<SpecDifference> found) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject() && one.path("type").equals(other.path("type"))) {
            fields(one, other).forEach(name -> compare(path + "." + name, one.path(name), other.path(name), found));
        } else if (one.isArray() && other.isArray() && one.size() == other.size() && one.path(0).isObject()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "." + i, one.get(i), other.get(i), found);
            }
        } else {
            found.add(new SpecDifference(path, name(path), words(one), words(other)));
        }
    }

    private static Set<String> fields(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String name(String path) {
        List<String> steps = List.of(path.split("\\."));
        String last = steps.getLast();
        if (last.equals("rate") && steps.contains("optimiser")) {
            return "learning rate";
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean place = i + 1 < steps.size() && steps.get(i + 1).matches("\\d+");
            boolean silent = SILENT.contains(steps.get(i)) && (i + 1 < steps.size() || steps.get(i).equals("layer"));
            if (steps.get(i).matches("\\d+")) {
                told.add("%s %d".formatted(singular(steps.get(i - 1)), Integer.parseInt(steps.get(i)) + 1));
            } else if (!place && !silent) {
                told.add(plain(steps.get(i)));
            }
        }
        return String.join(", ", told);
    }

    private static String singular(String list) {
        return switch (list) {
            case "nodes" -> "layer";
            case "entries" -> "entry";
            default -> list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
        };
    }

    private static String plain(String field) {
        return switch (field) {
            case "type" -> "kind of run";
            case "set" -> "data set";
            case "nodes" -> "layers";
            case "initial" -> "initial weights";
            default -> HUMP.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
        };
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            Stream<JsonNode> parts = StreamSupport.stream(value.spliterator(), false);
            return value.isEmpty() ? "none" : parts.map(SpecDifference::words).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return object(value);
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0 ? "0" : value.decimalValue().stripTrailingZeros().toPlainString();
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "on" : "off";
        }
        String text = value.asText("");
        if (text.isEmpty() || value.isNull()) {
            return "none";
        }
        return CAPITALS.matcher(text).matches() ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }

    /** Its kind and, in brackets, what is set of it. */
    private static String object(JsonNode value) {
        String parts = value.properties().stream()
                .filter(part -> !part.getKey().equals("type") && !words(part.getValue()).equals("none"))
                .map(part -> SILENT.contains(part.getKey())
                        ? words(part.getValue())
                        : plain(part.getKey()) + " " + words(part.getValue()))
                .collect(Collectors.joining(", "));
        String type = value.path("type").asText("");
        return type.isEmpty() ? parts : parts.isEmpty() ? type : "%s (%s)".formatted(type, parts);
    }
}
