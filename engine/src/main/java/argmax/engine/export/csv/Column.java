package argmax.engine.export.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name with the unit in brackets
 * @param cell a number, a text, or null where there is nothing to say
 */
record Column<R>(String name, Function<R, @Nullable Object> cell) {}
