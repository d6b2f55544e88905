/** What a reader guesses before a laboratory shows it. */
@NullMarked
package argmax.lessons.prediction;

import org.jspecify.annotations.NullMarked;
