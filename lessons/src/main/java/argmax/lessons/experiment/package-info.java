/** What the server computes or simulates for an exercise. */
@NullMarked
package argmax.lessons.experiment;

import org.jspecify.annotations.NullMarked;
