/** A coin tossed again and again: its frequency, and what one believes of it. */
@NullMarked
package argmax.lessons.lab.coin;

import org.jspecify.annotations.NullMarked;
