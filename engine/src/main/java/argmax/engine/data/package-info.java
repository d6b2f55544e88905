/** Data sets with cards and fingerprints, seeded generators, splits, and scalers that see the training part only. */
@NullMarked
package argmax.engine.data;

import org.jspecify.annotations.NullMarked;
