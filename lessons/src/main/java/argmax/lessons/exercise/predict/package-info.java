/** Questions whose answer is a file of predictions for rows whose truth only the server knows. */
@NullMarked
package argmax.lessons.exercise.predict;

import org.jspecify.annotations.NullMarked;
