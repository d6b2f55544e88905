/** What optimisers do with a gradient, as both back ends compute it, one file each. */
@NullMarked
package argmax.engine.net.update;

import org.jspecify.annotations.NullMarked;
