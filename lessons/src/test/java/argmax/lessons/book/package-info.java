/** What the build makes of the course. */
@NullMarked
package argmax.lessons.book;

import org.jspecify.annotations.NullMarked;
