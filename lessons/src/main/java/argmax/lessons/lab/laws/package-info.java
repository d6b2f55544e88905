/** Laws of one mean that differ in everything else. */
@NullMarked
package argmax.lessons.lab.laws;

import org.jspecify.annotations.NullMarked;
