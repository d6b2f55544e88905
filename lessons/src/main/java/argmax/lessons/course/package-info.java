/** The course as files: the one index, its units, lessons, exercises, and the reader that checks them. */
@NullMarked
package argmax.lessons.course;

import org.jspecify.annotations.NullMarked;
