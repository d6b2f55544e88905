package argmax.engine.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The first place where two trees of numbers differ. */
final class Differing {
    private Differing() {}

    /** @param report the number of the report that both trees are; null where they are none */
    static Optional<Replay.Different> first(JsonNode one, JsonNode other, @Nullable Integer report) {
        return first("", one, other)
                .map(place -> new Replay.Different(report, place.name(), place.one(), place.other()));
    }

    private record Place(String name, String one, String other) {}

    private static Optional<Place> first(String name, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one.isObject() && other.isObject()) {
            Set<String> fields = new LinkedHashSet<>();
            one.fieldNames().forEachRemaining(fields::add);
            other.fieldNames().forEachRemaining(fields::add);
            return fields.stream()
                    .flatMap(field -> first(name + " " + words(field), one.path(field), other.path(field)).stream())
                    .findFirst();
        }
        if (one.isArray() && other.isArray()) {
            return IntStream.range(0, Math.max(one.size(), other.size()))
                    .mapToObj(i -> first("%s %d".formatted(name, i + 1), one.path(i), other.path(i)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of(new Place(name.strip(), text(one), text(other)));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "none" : value.isContainerNode() ? "a list" : value.asText();
    }

    /** {@code validationLossLow} as {@code validation loss low}. */
    private static String words(String field) {
        List<String> words = new ArrayList<>(List.of(field.split("(?=\\p{Lu})", -1)));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
