package argmax.web.http;

import argmax.lessons.figure.Figure;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures as the JSON that the scripts draw from. */
public final class FigureJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Double.class, new Drawn()).addSerializer(double.class, new Drawn()))
            .build();

    public String json(Figure figure) {
        return write(figure);
    }

    public String json(List<? extends Figure> figures) {
        // An array keeps the type of its elements, which Jackson needs to write their kind; a list would lose it.
        return write(figures.toArray(Figure[]::new));
    }

    /** What a lab's script asks for: what is wrong with which control, which controls play no part, and the figures. */
    public String lab(Map<String, String> problems, Set<String> idle, List<? extends Figure> figures) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("problems", problems);
        answer.put("idle", idle);
        answer.put("figures", figures.toArray(Figure[]::new));
        return write(answer);
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A figure can't be written as JSON", e);
        }
    }

    /**
     * Numbers with the seven digits of a float, which no drawing needs more of; a map of 10 000 cells is then half as long.
     * Those that a float can't hold are written whole.
     */
    private static final class Drawn extends StdSerializer<Double> {
        private static final long serialVersionUID = 1;

        Drawn() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            float rounded = value.floatValue();
            double size = Math.abs(value);
            if (value == 0 || (size > Float.MIN_NORMAL && size < Float.MAX_VALUE)) {
                json.writeNumber(rounded);
            } else {
                json.writeNumber(value);
            }
        }
    }
}
