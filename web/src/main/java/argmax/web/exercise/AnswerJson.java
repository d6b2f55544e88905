package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Raw answers, and what belongs to them, as JSON in the database. */
public final class AnswerJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    /** Any value as JSON. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer can't be written as JSON", e);
        }
    }

    static Answer read(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Map<String, Double> numbers(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer can't be read", e);
        }
    }
}
