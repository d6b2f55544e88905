/**
 * Data sets with cards and fingerprints, seeded generators and the best that can be learned of them, splits, encodings and scalers
 * that see the training part only, and the reader of tables.
 */
@NullMarked
package argmax.engine.data;

import org.jspecify.annotations.NullMarked;
