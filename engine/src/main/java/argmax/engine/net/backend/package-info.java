/** The two implementations of a network that learns, behind one small interface. */
@NullMarked
package argmax.engine.net.backend;

import org.jspecify.annotations.NullMarked;
