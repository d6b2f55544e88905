/** Mass functions and densities made by hand, checked for what makes them a law. */
@NullMarked
package argmax.lessons.lab.builder;

import org.jspecify.annotations.NullMarked;
