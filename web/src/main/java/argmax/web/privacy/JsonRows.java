package argmax.web.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes rows as JSON objects for people to read; what is stored as JSON becomes part of it. */
final class JsonRows {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private JsonRows() {}

    /** Writes to {@code out} and leaves it open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes the fields of a row into the object that is open. */
    static void fields(JsonGenerator json, Map<String, @Nullable Object> row, Set<String> asJson) throws IOException {
        for (Map.Entry<String, @Nullable Object> field : row.entrySet()) {
            json.writeFieldName(field.getKey());
            switch (field.getValue()) {
                case null -> json.writeNull();
                case String text when asJson.contains(field.getKey()) -> stored(json, text);
                case Instant moment -> json.writeString(moment.toString());
                case Object value -> json.writePOJO(value);
            }
        }
    }

    private static void stored(JsonGenerator json, String text) throws IOException {
        try {
            json.writeTree(MAPPER.readTree(text));
        } catch (JsonProcessingException oldForm) {
            json.writeString(text);
        }
    }
}
