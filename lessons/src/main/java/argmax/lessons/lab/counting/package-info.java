/** Counting laws, their limits, sums of many draws, and tests on a count. */
@NullMarked
package argmax.lessons.lab.counting;

import org.jspecify.annotations.NullMarked;
