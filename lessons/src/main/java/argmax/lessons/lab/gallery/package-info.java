/** Loss curves to tell apart. */
@NullMarked
package argmax.lessons.lab.gallery;

import org.jspecify.annotations.NullMarked;
