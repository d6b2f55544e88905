/** Questions whose answer is settings that have to bring something about, and the experiments that find out whether they do. */
@NullMarked
package argmax.lessons.exercise.simulate;

import org.jspecify.annotations.NullMarked;
