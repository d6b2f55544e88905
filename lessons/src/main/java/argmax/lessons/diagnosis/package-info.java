/** What a finished run tells of its settings, its data and its measurement, in sentences with the numbers that say so. */
@NullMarked
package argmax.lessons.diagnosis;

import org.jspecify.annotations.NullMarked;
