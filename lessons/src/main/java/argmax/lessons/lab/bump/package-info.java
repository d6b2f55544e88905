/** A signal of unknown mass: densities per class, what they say of the class, and masses that nobody trained. */
@NullMarked
package argmax.lessons.lab.bump;

import org.jspecify.annotations.NullMarked;
