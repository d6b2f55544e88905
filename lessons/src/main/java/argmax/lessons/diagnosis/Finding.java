package argmax.lessons.diagnosis;

import java.util.List;

/**
 * What was seen in a run.
 *
 * @param kind of {@link Symptom}
 * @param sentences plain text: what was seen, and perhaps what to do about it
 * @param lesson the slug of the lesson that explains it, written or not
 */
public record Finding(String kind, List<String> sentences, String lesson) {
    public Finding {
        sentences = List.copyOf(sentences);
    }

    /** The same with no more than so many sentences. */
    Finding within(int most) {
        return new Finding(kind, sentences.subList(0, Math.min(most, sentences.size())), lesson);
    }

    /** The sentences as one text. */
    public String words() {
        return String.join(" ", sentences);
    }
}
