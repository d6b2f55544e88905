package argmax.lessons.lab;

import argmax.engine.run.RunSpec;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Optional;

/** A laboratory. Same values and same seed give the same figures. */
public interface Lab {
    /** The lab's address, the last part of {@code /labs/{slug}}. */
    String slug();

    String title();

    /** One or two sentences in Markdown: what can be moved and what to watch. */
    String purpose();

    /** The controls, in reading order. */
    List<Field> controls();

    /** Whether {@code control} plays a part in this state; one that doesn't is not shown, and keeps its value. */
    default boolean applies(Field control, Values values) {
        return true;
    }

    /** What the lab shows; the first figure is the large one. */
    List<Figure> draw(Values values, long seed);

    /** Whether random numbers enter, so that a reader can roll the die. */
    default boolean random() {
        return true;
    }

    /** The training that the button at the lab's foot starts on the server; empty where there is none. */
    default Optional<RunSpec> training(Values values, long seed) {
        return Optional.empty();
    }

    /** The words on that button. */
    default String trainingLabel() {
        return "Train on the server";
    }
}
