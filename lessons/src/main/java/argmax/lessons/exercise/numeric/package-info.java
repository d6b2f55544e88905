/** Questions whose answers are numbers. */
@NullMarked
package argmax.lessons.exercise.numeric;

import org.jspecify.annotations.NullMarked;
