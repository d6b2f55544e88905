/** Finds places of the course by what they say. */
@NullMarked
package argmax.lessons.search;

import org.jspecify.annotations.NullMarked;
