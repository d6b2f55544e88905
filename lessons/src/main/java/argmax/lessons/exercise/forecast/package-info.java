/** Questions about a run that are answered before it starts. */
@NullMarked
package argmax.lessons.exercise.forecast;

import org.jspecify.annotations.NullMarked;
