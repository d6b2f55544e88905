/** Trained networks: what they say of rows, and how they are kept in a file. */
@NullMarked
package argmax.engine.net.model;

import org.jspecify.annotations.NullMarked;
