/** How each layer computes, on both back ends; {@code Kinds} lists them. */
@NullMarked
package argmax.engine.net.layer;

import org.jspecify.annotations.NullMarked;
