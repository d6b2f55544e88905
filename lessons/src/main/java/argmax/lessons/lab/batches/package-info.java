/** A straight line that is fitted by stochastic gradient descent, batch by batch. */
@NullMarked
package argmax.lessons.lab.batches;

import org.jspecify.annotations.NullMarked;
