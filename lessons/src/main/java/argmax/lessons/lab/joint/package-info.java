/** Two variables at once: their joint law, its margins, and what lies between it and independence. */
@NullMarked
package argmax.lessons.lab.joint;

import org.jspecify.annotations.NullMarked;
