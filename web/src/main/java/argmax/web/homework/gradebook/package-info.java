/** The grades of a class as its instructors see them: tables, one learner's sheet, and files for other systems. */
@NullMarked
package argmax.web.homework.gradebook;

import org.jspecify.annotations.NullMarked;
