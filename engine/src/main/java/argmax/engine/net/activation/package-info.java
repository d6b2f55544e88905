/** Activation functions as both back ends compute them, one file each. */
@NullMarked
package argmax.engine.net.activation;

import org.jspecify.annotations.NullMarked;
