/** Curves from fits that are linear in their parameters, from too stiff to too free. */
@NullMarked
package argmax.lessons.lab.basis;

import org.jspecify.annotations.NullMarked;
