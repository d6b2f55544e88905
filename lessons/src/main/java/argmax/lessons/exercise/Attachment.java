package argmax.lessons.exercise;

import java.util.function.Supplier;

/**
 * A file that belongs to a question.
 *
 * @param name its last part of an address, and what it is saved as, such as {@code flowers.csv}
 * @param label what is in it, in a few words
 * @param csv its text, made when somebody asks
 */
public record Attachment(String name, String label, Supplier<String> csv) {}
