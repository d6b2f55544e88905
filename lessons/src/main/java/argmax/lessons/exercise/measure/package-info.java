/** Numbers of a run that exercises speak of. */
@NullMarked
package argmax.lessons.exercise.measure;

import org.jspecify.annotations.NullMarked;
