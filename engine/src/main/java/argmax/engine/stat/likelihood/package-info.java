/** Likelihoods of one or a few parameters, their maxima, and the curves and intervals around these. */
@NullMarked
package argmax.engine.stat.likelihood;

import org.jspecify.annotations.NullMarked;
