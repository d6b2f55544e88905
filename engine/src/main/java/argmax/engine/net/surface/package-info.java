/** Optimisers on surfaces over a plane, where their whole way can be seen. */
@NullMarked
package argmax.engine.net.surface;

import org.jspecify.annotations.NullMarked;
