package argmax.lessons.prediction;

import argmax.lessons.form.Field;
import argmax.lessons.prediction.Question.Outcome;
import argmax.lessons.prediction.Question.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a question can be answered. */
public sealed interface Asked permits OneOf, ANumber {
    /** The field that takes the guess. */
    Field field();

    /** What {@link #read} takes, in words. */
    String allowed();

    /** The guess as it is kept; empty where {@code typed} is none. */
    Optional<String> read(String typed);

    Outcome outcome(String guess);

    List<Share> shares(Map<String, Integer> guesses);
}
