/** What every room of the engine shares: the one way in which a value is refused. */
@NullMarked
package argmax.engine;

import org.jspecify.annotations.NullMarked;
