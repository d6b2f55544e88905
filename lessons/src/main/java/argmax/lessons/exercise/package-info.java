/** Exercises: what is asked, how its numbers are drawn, and how an answer is graded. */
@NullMarked
package argmax.lessons.exercise;

import org.jspecify.annotations.NullMarked;
