package argmax.lessons.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** YAML as a tree that knows its lines, counted from 1. Scalars stay text; whoever reads them knows what they mean. */
sealed interface Yaml {
    YAMLFactory FACTORY = new YAMLFactory();

    int line();

    /** A text, number or word; empty where only the key stands. */
    record Scalar(String text, int line) implements Yaml {
        /** The line of the first character: a text of several lines begins beneath its {@code |}. */
        int textLine() {
            return text.contains("\n") ? line + 1 : line;
        }
    }

    record Listing(List<Yaml> items, int line) implements Yaml {}

    record Mapping(Map<String, Yaml> entries, int line) implements Yaml {}

    /** Reads a file whose outermost level is a mapping; anything else is noted as a mistake. */
    static Optional<Mapping> read(String text, Source source) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            if (parser.currentToken() == JsonToken.START_OBJECT && value(parser, source) instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            source.refuse(1, "the file has to consist of keys with values");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            source.refuse(line, "this is no YAML: " + withoutExcerpts(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can't fail to be read", e);
        }
        return Optional.empty();
    }

    /** The parser's message without the lines, all of them indented, that quote the file. */
    private static String withoutExcerpts(String message) {
        return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    private static Yaml value(JsonParser parser, Source source) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, line, source);
            case START_ARRAY -> listing(parser, line, source);
            case VALUE_NULL -> new Scalar("", line);
            default -> new Scalar(parser.getText(), line);
        };
    }

    private static Yaml mapping(JsonParser parser, int line, Source source) throws IOException {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, value(parser, source)) != null) {
                source.refuse(keyLine, "%s stands twice".formatted(key));
            }
        }
        return new Mapping(entries, line);
    }

    private static Yaml listing(JsonParser parser, int line, Source source) throws IOException {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, source));
        }
        return new Listing(items, line);
    }
}
