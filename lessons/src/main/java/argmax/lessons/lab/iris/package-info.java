/** Fisher's flowers, looked at and learnt. */
@NullMarked
package argmax.lessons.lab.iris;

import org.jspecify.annotations.NullMarked;
