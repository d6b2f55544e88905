/** Laboratories over a run that has ended. */
@NullMarked
package argmax.lessons.lab.run;

import org.jspecify.annotations.NullMarked;
