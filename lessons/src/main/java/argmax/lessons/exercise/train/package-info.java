/** Questions whose answer is a training that the learner sets up. */
@NullMarked
package argmax.lessons.exercise.train;

import org.jspecify.annotations.NullMarked;
