/** Laws of chance: their probabilities, moments and seeded draws, how far two of them lie apart, and what they tend to. */
@NullMarked
package argmax.engine.stat.distribution;

import org.jspecify.annotations.NullMarked;
