package argmax.lessons.file;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what was read from YAML as JSON. */
final class YamlJson {
    /** A number, a truth, nothing, or what is filled in later. */
    private static final Pattern BARE =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null|\\$[a-z][a-z0-9-]*|\\{\\{[^{}]*\\}\\}");

    private YamlJson() {}

    static String write(Yaml value) {
        return switch (value) {
            case Yaml.Scalar(String text, int _) -> BARE.matcher(text).matches() ? text : quoted(text);
            case Yaml.Listing(List<Yaml> items, int _) when items.stream().allMatch(Yaml.Scalar.class::isInstance) ->
                items.stream().map(YamlJson::write).collect(Collectors.joining(", ", "[", "]"));
            case Yaml.Listing(List<Yaml> items, int _) ->
                items.stream().map(YamlJson::write).collect(Collectors.joining(",\n", "[\n", "\n]"));
            case Yaml.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + write(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
