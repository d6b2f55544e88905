/** Figures as data, never drawings: what is plotted, in which units, with a sentence that says what one sees. */
@NullMarked
package argmax.lessons.figure;

import org.jspecify.annotations.NullMarked;
