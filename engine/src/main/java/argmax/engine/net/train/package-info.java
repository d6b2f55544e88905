/** The loop: epochs, batches, rates, early stopping, and what is measured on the way. */
@NullMarked
package argmax.engine.net.train;

import org.jspecify.annotations.NullMarked;
