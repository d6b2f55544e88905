/** Cards with problems of learning, to be sorted into families. */
@NullMarked
package argmax.lessons.lab.families;

import org.jspecify.annotations.NullMarked;
