/** Curves through points: families that are linear in their parameters, penalised or not, and smoothers. */
@NullMarked
package argmax.engine.stat.regression;

import org.jspecify.annotations.NullMarked;
