/** Laboratories: pure functions from the position of their controls to figures, or to a training run. */
@NullMarked
package argmax.lessons.lab;

import org.jspecify.annotations.NullMarked;
