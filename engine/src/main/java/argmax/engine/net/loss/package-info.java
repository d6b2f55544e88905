/** Losses as both back ends compute them, one file each. */
@NullMarked
package argmax.engine.net.loss;

import org.jspecify.annotations.NullMarked;
