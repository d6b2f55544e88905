/** Clouds of points that show what a correlation sees, and what it doesn't. */
@NullMarked
package argmax.lessons.lab.dependence;

import org.jspecify.annotations.NullMarked;
