/** Few numbers that keep most of what many say: principal components. */
@NullMarked
package argmax.engine.classic.component;

import org.jspecify.annotations.NullMarked;
