/** Early stopping: the rule, and a training to stop. */
@NullMarked
package argmax.lessons.lab.stopping;

import org.jspecify.annotations.NullMarked;
