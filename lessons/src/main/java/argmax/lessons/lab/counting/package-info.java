/** Laws of counts, the laws that they become, and how far a count or a sum may lie from what is expected. */
@NullMarked
package argmax.lessons.lab.counting;

import org.jspecify.annotations.NullMarked;
