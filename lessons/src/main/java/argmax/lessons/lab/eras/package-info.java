/** Methods of seven decades, trained anew on two problems. */
@NullMarked
package argmax.lessons.lab.eras;

import org.jspecify.annotations.NullMarked;
