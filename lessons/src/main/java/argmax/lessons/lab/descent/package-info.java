/** Optimisers on their way down a surface of two parameters. */
@NullMarked
package argmax.lessons.lab.descent;

import org.jspecify.annotations.NullMarked;
