/** Experiments with many draws: frequencies that settle, sums that become normal, intervals that cover, errors that add up. */
@NullMarked
package argmax.engine.stat.sampling;

import org.jspecify.annotations.NullMarked;
