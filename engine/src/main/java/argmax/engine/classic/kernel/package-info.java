/** Support vector machines with kernels; LIBSVM does the work. */
@NullMarked
package argmax.engine.classic.kernel;

import org.jspecify.annotations.NullMarked;
