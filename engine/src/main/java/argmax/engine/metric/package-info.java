/** Measures of a trained model, of its numbers or of its classes at one threshold or at all, and how far they scatter. */
@NullMarked
package argmax.engine.metric;

import org.jspecify.annotations.NullMarked;
