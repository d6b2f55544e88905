package argmax.web.exercise;

import argmax.lessons.exercise.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Raw answers as JSON in the database. */
final class AnswerJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    static String write(Answer answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer can't be written as JSON", e);
        }
    }

    static Answer read(String json) {
        try {
            return MAPPER.readValue(json, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer can't be read", e);
        }
    }
}
