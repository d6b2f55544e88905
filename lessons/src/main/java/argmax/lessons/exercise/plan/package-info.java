/** Runs as their authors write them: specifications with gaps that a learner's controls fill. */
@NullMarked
package argmax.lessons.exercise.plan;

import org.jspecify.annotations.NullMarked;
