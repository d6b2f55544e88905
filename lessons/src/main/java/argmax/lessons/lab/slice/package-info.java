/** Cuts through a joint density, which become conditional laws when their area is made one. */
@NullMarked
package argmax.lessons.lab.slice;

import org.jspecify.annotations.NullMarked;
