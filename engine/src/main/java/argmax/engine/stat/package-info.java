/** Laws of chance with one parameter under study: densities, seeded draws, likelihoods, estimates and their intervals. */
@NullMarked
package argmax.engine.stat;

import org.jspecify.annotations.NullMarked;
