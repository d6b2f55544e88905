/** One count, two laws that may have made it, and a cut between them. */
@NullMarked
package argmax.lessons.lab.counting;

import org.jspecify.annotations.NullMarked;
