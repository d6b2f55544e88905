/** What computing with finite numbers does to formulas: bits, rounding, overflow, cancellation and conditioning. */
@NullMarked
package argmax.engine.numerics;

import org.jspecify.annotations.NullMarked;
