package argmax.lessons.exercise;

import java.util.List;
import java.util.Map;

/** An answer as it was sent: per field the raw strings. It was readable when it was accepted, and is kept for ever. */
public record Answer(Map<String, List<String>> raw) {
    public Answer {
        raw = Map.copyOf(raw);
    }
}
