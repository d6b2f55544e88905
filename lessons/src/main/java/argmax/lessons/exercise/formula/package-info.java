/** Questions whose answer is a formula. */
@NullMarked
package argmax.lessons.exercise.formula;

import org.jspecify.annotations.NullMarked;
