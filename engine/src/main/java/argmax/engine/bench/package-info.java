/** Measurements of the engine's speed, for comparison with other libraries on the same work. */
@NullMarked
package argmax.engine.bench;

import org.jspecify.annotations.NullMarked;
