/** Native memory that BLAS and the vector loops share, and the arithmetic on it. */
@NullMarked
package argmax.engine.net.memory;

import org.jspecify.annotations.NullMarked;
