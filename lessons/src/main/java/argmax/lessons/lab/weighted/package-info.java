/** A straight line through points of which some are known better than others. */
@NullMarked
package argmax.lessons.lab.weighted;

import org.jspecify.annotations.NullMarked;
