/** What learners do with exercises: their numbers, their attempts and the verdicts. */
@NullMarked
package argmax.web.exercise;

import org.jspecify.annotations.NullMarked;
