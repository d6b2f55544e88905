/** What other programs ask of a network that leaves the engine. */
@NullMarked
package argmax.engine.export;

import org.jspecify.annotations.NullMarked;
