/** Questions with options to pick from. */
@NullMarked
package argmax.lessons.exercise.choice;

import org.jspecify.annotations.NullMarked;
