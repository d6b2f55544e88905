/** Loss functions side by side: their curves, and the straight lines that they prefer. */
@NullMarked
package argmax.lessons.lab.losses;

import org.jspecify.annotations.NullMarked;
