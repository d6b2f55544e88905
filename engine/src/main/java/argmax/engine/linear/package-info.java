/** Small dense matrices of doubles: systems of equations, eigenvectors and singular values; Commons Math does the work. */
@NullMarked
package argmax.engine.linear;

import org.jspecify.annotations.NullMarked;
